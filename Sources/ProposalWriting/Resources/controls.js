// The budget: typed, moved or stepped.
const setBudget = (budget) => {
  state.b = Math.max(0, Math.min(data.scale, Math.round(budget / 1000) * 1000));
  keepAddress();
  refresh();
};
const rungs = [...new Set([...steps.map((step) => step.budget), data.budget])].filter((budget) => budget <= data.scale).sort((a, b) => a - b);
const stepBy = (direction, count = 1) => {
  let place = direction > 0 ? rungs.findIndex((rung) => rung > state.b) : rungs.findLastIndex((rung) => rung < state.b);
  if (place < 0) place = direction > 0 ? rungs.length - 1 : 0;
  setBudget(rungs[Math.max(0, Math.min(rungs.length - 1, place + direction * (count - 1)))]);
};
const readAmount = (typed) => {
  const plain = typed.replace(/[\s\u00a0]|triệu|million|đồng/gi, "");
  const [group, point] = state.lang === "en" ? [",", "."] : [".", ","];
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`);
  const number = (grouped.test(plain) ? plain.replaceAll(group, "") : plain).replace(point, ".");
  return /^\d+(\.\d+)?$/.test(number) ? Math.round(Number(number) * 1e6) : NaN;
};
const takeAmount = () => {
  const [amount, most] = [readAmount($("amount").value), figure(data.scale / 1e6)];
  $("wrong").textContent = Number.isNaN(amount) ? say("Gõ số triệu, ví dụ 960 hoặc 960,5.", "Type millions, such as 960 or 960.5.")
    : amount > data.scale ? say(`Thang đến ${most} triệu.`, `The scale ends at ${most} million.`) : "";
  if (!Number.isNaN(amount)) setBudget(amount);
  $("amount").value = millions(state.b);
};
$("amount").addEventListener("change", takeAmount);
$("amount").addEventListener("focus", () => $("amount").select());
$("amount").addEventListener("keydown", (event) => {
  if (event.key === "Enter") { takeAmount(); $("amount").select(); }
});
$("less").addEventListener("click", () => stepBy(-1));
$("more").addEventListener("click", () => stepBy(1));
$("slider").addEventListener("input", () => setBudget(Number($("slider").value)));
$("slider").addEventListener("keydown", (event) => {
  const step = { ArrowRight: [1], ArrowUp: [1], ArrowLeft: [-1], ArrowDown: [-1], PageUp: [1, 10], PageDown: [-1, 10] }[event.key];
  if (step) stepBy(...step);
  else if (event.key === "Home") setBudget(rungs[0]);
  else if (event.key === "End") setBudget(rungs.at(-1));
  else return;
  event.preventDefault();
});

// The charts: the upright at the budget that is looked at, a closer look, a click that takes a budget.
const moveCursors = () => {
  for (const chart of document.querySelectorAll("#charts svg[data-end]")) {
    const at = Object.fromEntries(["left", "right", "end", "column", "most", "top", "bottom"].map((name) => [name, Number(chart.dataset[name])]));
    const cursor = chart.querySelector(".cursor");
    const achieved = current().goals[sights[at.column].place];
    const isSeen = !isPlan() && state.b <= at.end && achieved !== null;
    cursor.setAttribute("visibility", isSeen ? "visible" : "hidden");
    if (!isSeen) continue;
    cursor.setAttribute("transform", `translate(${at.left + ((at.right - at.left) * state.b) / at.end} 0)`);
    cursor.querySelector("circle").setAttribute("cy", at.bottom - ((at.bottom - at.top) * achieved) / at.most);
  }
};
const drawZoom = () => {
  for (const charts of document.querySelectorAll("#charts [data-zoom]")) charts.hidden = charts.dataset.zoom !== (data.zoom && state.x ? "1" : "");
  if (!data.zoom) return;
  const [whole, close] = [figure(data.scale / 1e6), figure(data.zoom / 1e6)];
  $("zoom").setAttribute("aria-label", say("Thang tiền", "Scale of money"));
  $("zoom").replaceChildren(...[["", say(`Đến ${whole} triệu`, `To ${whole} million`)], ["1", say(`Phóng to 0–${close}`, `Zoom 0–${close}`)]].map(([x, name]) =>
    press({ "aria-pressed": String(state.x === x), "data-x": x }, () => { state.x = x; keepAddress(); drawZoom(); $("zoom").querySelector(`[data-x="${x}"]`).focus(); }, name)));
};
$("charts").addEventListener("click", (event) => {
  const chart = event.target.closest("svg[data-end]");
  if (!chart) return;
  const [box, width] = [chart.getBoundingClientRect(), chart.viewBox.baseVal.width];
  const [left, right, end] = [chart.dataset.left, chart.dataset.right, chart.dataset.end].map(Number);
  setBudget(Math.max(0, (((event.clientX - box.left) / box.width) * width - left) / (right - left)) * end);
});

// Uniformity: a number opens the units behind it.
for (const button of document.querySelectorAll("[data-sign]")) button.disabled = false;
$("uniformity")?.addEventListener("click", (event) => {
  const button = event.target.closest("[data-sign]");
  if (!button) return;
  const isOpen = button.ariaExpanded === "true";
  for (const row of $("uniformity").querySelectorAll("tr.opened")) row.remove();
  for (const one of $("uniformity").querySelectorAll("[aria-expanded=true]")) one.ariaExpanded = "false";
  if (isOpen) return;
  button.ariaExpanded = "true";
  const [sign, column] = button.dataset.sign.split(" ").map(Number);
  const links = data.signs[sign].units[column].map((u) => make("li", {}, make("a", { href: address({ unit: data.units[u].code }) }, nameOf(u))));
  const row = button.closest("tr");
  row.after(make("tr", { class: "opened" }, make("td", { colspan: row.children.length }, make("ul", {}, links))));
});

// What is shown as a whole.
let nextDrawing = 0;
const drawRest = () => {
  moveCursors();
  drawCards();
  drawMatrix(true);
};
const refresh = () => {
  drawFirst();
  clearTimeout(nextDrawing);
  // A slider that is dragged asks for many budgets; the rest is drawn for the one on which it rests a moment.
  nextDrawing = setTimeout(() => {
    drawRest();
    $("announcer").textContent = $("h1").textContent;
  }, 60);
};
const jump = () => {
  const section = state.at && $(`s-${state.at}`);
  if (!section) return;
  section.scrollIntoView();
  section.querySelector("h2")?.focus({ preventScroll: true });
};
const titles = document.title;
const show = () => {
  const root = document.documentElement;
  [root.lang, root.dataset.language] = [state.lang, state.lang];
  for (const button of document.querySelectorAll("[data-choose]")) button.setAttribute("aria-pressed", String(button.dataset.choose === state.lang));
  const find = say("Tìm phường, xã", "Find a ward");
  for (const name of ["placeholder", "aria-label"]) $("find").setAttribute(name, find);
  $("found").setAttribute("aria-label", say("Kết quả", "Results"));
  if ($("evidence").open) $("evidence").close();
  const u = state.unit ? data.units.findIndex((unit) => unit.code === state.unit) : -1;
  for (const element of [document.body, root]) element.classList.toggle("one", u >= 0);
  [$("overview").hidden, $("unit").hidden] = [u >= 0, u < 0];
  document.title = u >= 0 ? nameOf(u) : titles;
  if (u >= 0) {
    drawUnit(u);
    scrollTo(0, 0);
    return $("u-t").focus({ preventScroll: true });
  }
  drawFirst();
  drawZoom();
  moveCursors();
  drawCards();
  drawMatrix();
};
let overviewAt = 0;
addEventListener("scroll", () => { if (!state.unit) overviewAt = scrollY; }, { passive: true });
addEventListener("hashchange", () => {
  const [wasUnit, at] = [state.unit, overviewAt];
  readAddress();
  show();
  if (wasUnit && !state.unit) scrollTo(0, at); else jump();
});
for (const button of document.querySelectorAll("[data-choose]")) {
  button.addEventListener("click", () => {
    state.lang = button.dataset.choose;
    keepAddress();
    show();
    button.focus();
  });
}
$("tools").addEventListener("submit", (event) => event.preventDefault());
$("print").addEventListener("click", () => print());
// What is written without a program knows no state; its links take it along.
document.addEventListener("click", (event) => {
  const cell = event.target.closest("[data-cell]");
  if (cell) return openEvidence(...cell.dataset.cell.split(" ").map(Number));
  const hash = event.target.closest("a[href^='#']")?.getAttribute("href") ?? "";
  if (hash === "#h1") $("h1").focus();
  else if (hash.startsWith("#s-")) { state.at = hash.slice(3); keepAddress(); jump(); }
  else if (hash.startsWith("#unit=")) location.hash = address({ unit: decodeURIComponent(hash.slice(6).split("&")[0]) });
  else return undefined;
  return event.preventDefault();
});
document.addEventListener("keydown", moveCell);
document.addEventListener("scroll", (event) => {
  if (event.target.id === "scroll" && !isList() && shown.units.length > mostRows) requestAnimationFrame(() => drawRows());
}, true);
let width = innerWidth;
addEventListener("resize", () => {
  if (innerWidth === width) return;
  width = innerWidth;
  if (!state.unit) drawMatrix();
});
addEventListener("beforeprint", () => { isPrinting = true; if (!state.unit) drawMatrix(true); });
addEventListener("afterprint", () => { isPrinting = false; if (!state.unit) drawMatrix(true); });
for (const plain of document.querySelectorAll(".plain")) plain.remove();
readAddress();
show();
jump();
performance.mark("usable");
