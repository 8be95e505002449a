// Lights up what belongs together. Without it nothing is missing but this.
(function () {
  "use strict";
  var lit = [];
  function all(name, value) {
    return Array.prototype.filter.call(document.querySelectorAll("[" + name + "]"), function (e) {
      return e.getAttribute(name) === value;
    });
  }
  function dim() {
    lit.forEach(function (e) { e.classList.remove("lit"); });
    lit = [];
  }
  function light(elements) {
    dim();
    lit = elements;
    lit.forEach(function (e) { e.classList.add("lit"); });
  }
  function under(event) {
    var at = event.target;
    if (!at || !at.closest) return;
    var mark = at.closest("[data-f]");
    var row = at.closest(".says > [data-c]");
    if (mark) light(all("data-f", mark.getAttribute("data-f")));
    else if (row) light(all("data-c", row.getAttribute("data-c")));
    else dim();
  }
  function arrived() {
    var id = location.hash.slice(1);
    var words = id && document.getElementById(id);
    if (words && words.classList.contains("claim")) light(all("data-c", id));
  }
  document.addEventListener("mouseover", under);
  document.addEventListener("focusin", under);
  window.addEventListener("hashchange", arrived);
  arrived();
})();
