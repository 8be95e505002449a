// Lights up what belongs together, folds long texts on small screens, and unfolds what a link leads
// to or what is printed. Without it nothing is missing but this.
(function () {
  "use strict";
  var lit = [];
  function each(list, f) { Array.prototype.forEach.call(list, f); }
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
    var link = at.closest(".where [data-c]");
    if (link) light(all("data-c", link.getAttribute("data-c")));
    else if (mark) light(all("data-f", mark.getAttribute("data-f")));
    else dim();
  }
  function unfold(e) {
    var folded = false;
    for (; e; e = e.parentElement) {
      if (e.tagName === "DETAILS" && !e.open) folded = e.open = true;
    }
    return folded;
  }
  function arrived() {
    var id = location.hash.slice(1);
    var there = id && document.getElementById(id);
    if (!there) return;
    if (unfold(there)) there.scrollIntoView();
    if (there.classList.contains("claim")) light(all("data-c", id));
  }
  if (window.matchMedia && window.matchMedia("(max-width: 48rem)").matches) {
    each(document.querySelectorAll(".body"), function (e) { e.open = false; });
  }
  document.addEventListener("mouseover", under);
  document.addEventListener("focusin", under);
  window.addEventListener("hashchange", arrived);
  window.addEventListener("beforeprint", function () {
    each(document.querySelectorAll("#events details:not([open]), .body:not([open])"), function (e) {
      e.open = true;
      e.setAttribute("data-printed", "");
    });
  });
  window.addEventListener("afterprint", function () {
    each(document.querySelectorAll("[data-printed]"), function (e) {
      e.open = false;
      e.removeAttribute("data-printed");
    });
  });
  arrived();
})();
