// Everything can be read without this. It keeps the page up to date, lights up what belongs
// together, and gives keys.
(function () {
  "use strict";
  var body = document.body;
  var base = body.dataset.base || "";
  var line = document.getElementById("line");
  var fresh = document.getElementById("fresh");
  var waiting = 0;

  function all(selector, root) {
    return Array.prototype.slice.call((root || document).querySelectorAll(selector));
  }

  // --- Ages -------------------------------------------------------------------------------------
  function age(time) {
    var minutes = Math.floor((Date.now() - new Date(time.dateTime).getTime()) / 60000);
    if (isNaN(minutes) || minutes < 0 || minutes >= 48 * 60) return;
    time.textContent =
      minutes < 1 ? "just now" : minutes < 60 ? minutes + " min ago" : Math.floor(minutes / 60) + " h ago";
  }
  setInterval(function () { all("time[data-age]").forEach(age); }, 30000);

  // --- What changes without moving what is read --------------------------------------------------
  function settled(change) {
    var top = document.elementFromPoint(innerWidth / 2, 90);
    while (top && !top.id && top !== body) top = top.parentElement;
    var before = top ? top.getBoundingClientRect().top : 0;
    var id = top && top.id;
    return Promise.resolve(change()).then(function () {
      var same = id && document.getElementById(id);
      if (same && scrollY > 0) scrollBy({ top: same.getBoundingClientRect().top - before, behavior: "instant" });
    });
  }
  var due = {};
  function renew(element, path) {
    if (due[path] || !window.htmx) return;
    due[path] = setTimeout(function () {
      delete due[path];
      var there = document.getElementById(element.id);
      if (!there) return;
      var focus = there.contains(document.activeElement);
      settled(function () {
        return htmx.ajax("GET", base + path, { target: there, swap: "outerHTML" }).then(function () {
          var now = document.getElementById(element.id);
          if (!now) return;
          now.classList.add("new");
          if (focus && now.querySelector("a")) now.querySelector("a").focus({ preventScroll: true });
        });
      });
    }, 200 + Math.random() * 1300);
  }
  function offer(number) {
    if (!fresh) return;
    waiting += number;
    fresh.hidden = false;
    fresh.firstElementChild.textContent = waiting === 1 ? "Show 1 change" : "Show " + waiting + " changes";
  }
  function came(news) {
    var missing = 0;
    var page = location.pathname.slice(base.length).match(/^\/events\/(e[0-9]+)$/);
    news.changes.forEach(function (change) {
      var shown = change.finding && document.getElementById(change.finding);
      if (shown && shown.tagName === "TR") renew(shown, "/fragments/findings/" + change.finding);
      else if (page ? change.event === page[1] : change.event) missing++;
    });
    news.events.forEach(function (event) {
      var row = document.querySelector('li[data-event="' + event + '"]');
      if (row) renew(row, "/fragments/events/" + event);
      if (page && event === page[1] && !missing) missing = 1;
    });
    if (missing) offer(missing);
  }

  // --- The connection ----------------------------------------------------------------------------
  var last = Number(body.dataset.change || 0);
  var wait = 1000;
  var source = null;
  var again = 0;
  function say(words, kind) {
    if (!line || line.textContent === words) return;
    line.textContent = words;
    line.className = "line " + kind;
  }
  function connect() {
    source = new EventSource(base + "/live?after=" + last);
    source.addEventListener("hello", function () { wait = 1000; say("live", "on"); });
    source.addEventListener("changes", function (message) {
      var news = JSON.parse(message.data);
      last = news.last;
      came(news);
    });
    source.addEventListener("reload", function () { offer(1); });
    source.onerror = function () {
      say("connection lost, trying again", "off");
      source.close();
      again = setTimeout(connect, wait);
      wait = Math.min(wait * 2, 15000);
    };
  }
  if (body.dataset.live === "yes" && window.EventSource) {
    connect();
    addEventListener("pagehide", function () { clearTimeout(again); source.close(); });
    addEventListener("pageshow", function (event) { if (event.persisted) connect(); });
  }

  // --- Lighting ----------------------------------------------------------------------------------
  var lit = [];
  function dim() {
    lit.forEach(function (e) { e.classList.remove("lit"); });
    lit = [];
  }
  function under(event) {
    var at = event.target.closest && event.target.closest(".columns [data-f]");
    if (!at) return;
    dim();
    lit = all('.columns [data-f="' + CSS.escape(at.dataset.f) + '"]');
    lit.forEach(function (e) { e.classList.add("lit"); });
  }
  document.addEventListener("mouseover", under);
  document.addEventListener("focusin", under);

  // --- Forms -------------------------------------------------------------------------------------
  document.addEventListener("htmx:beforeRequest", function (event) {
    all(".forms > .wrong", event.target.closest(".forms") && event.target.closest(".forms").parentNode).forEach(function (e) { e.remove(); });
  });

  // --- Keys --------------------------------------------------------------------------------------
  var here = -1;
  function stops(disputes) {
    return all(disputes ? ".columns a.disputed, tr.disputed th a" : ".columns a.cue, .columns .anchor + [data-c]");
  }
  function go(list, step) {
    if (!list.length) return;
    all(".here").forEach(function (e) { e.classList.remove("here"); });
    var at = list.indexOf(document.activeElement);
    here = at >= 0 ? at + step : here + step;
    here = (here + list.length) % list.length;
    var there = list[here];
    there.classList.add("here");
    if (!there.matches("a")) there.tabIndex = -1;
    there.focus();
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select")) return;
    if (event.key === "n") go(stops(false), 1);
    else if (event.key === "p") go(stops(false), -1);
    else if (event.key === "d") go(stops(true), 1);
    else if (event.key === "/") {
      event.preventDefault();
      var field = document.getElementById("q");
      if (field) field.focus();
      else location.href = base + "/search";
    }
  });
  function unfold() {
    var there = location.hash && document.getElementById(location.hash.slice(1));
    for (var e = there; e; e = e.parentElement) {
      if (e.tagName === "DETAILS" && !e.open) { e.open = true; there.scrollIntoView(); }
    }
  }
  addEventListener("hashchange", unfold);
  unfold();
})();
