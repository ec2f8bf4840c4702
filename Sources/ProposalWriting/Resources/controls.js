const route = () => {
  const match = /^#unit\/(.+)$/.exec(decodeURIComponent(location.hash));
  const u = match ? data.units.findIndex((unit) => unit.code === match[1]) : -1;
  if ($("evidence").open) $("evidence").close();
  $("overview").hidden = u >= 0;
  $("unit").hidden = u < 0;
  if (u >= 0) {
    drawUnit(u);
    $("unit").querySelector("h2").focus();
    scrollTo(0, 0);
  }
};
const show = () => {
  document.documentElement.lang = state.language;
  document.documentElement.dataset.language = state.language;
  for (const button of document.querySelectorAll("[data-choose]")) {
    button.setAttribute("aria-pressed", String(button.dataset.choose === state.language));
  }
  drawControls();
  drawBudget();
  drawMatrix();
  route();
};
let nextMatrix = 0;
const chooseStep = (step) => {
  state.step = step;
  if (step !== null) climbTo(step);
  drawBudget();
  // A slider that is dragged asks for many steps; the matrix is drawn for the one on which it rests a moment.
  cancelAnimationFrame(nextMatrix);
  nextMatrix = requestAnimationFrame(drawMatrix);
};
const moveBy = (steps) => {
  const wanted = (state.step ?? stepOfPlan()) + steps;
  chooseStep(Math.max(0, Math.min(data.ladder.steps.length - 1, wanted)));
};
const sortBy = (column, up) => {
  state.sort = { column, up };
  $("order").value = column ? `${column} ${up ? "up" : "down"}` : "";
  drawMatrix();
  $("announcer").textContent = column ? t().sorted(t()[column], up) : "";
};
const cellOf = (event) => event.target.closest("[data-cell]");
const openCell = (cell) => openEvidence(...cell.dataset.cell.split(" ").map(Number));

$("slider").addEventListener("input", (event) => chooseStep(Number(event.target.value)));
$("less").addEventListener("click", () => moveBy(-1));
$("more").addEventListener("click", () => moveBy(1));
$("plan").addEventListener("click", () => chooseStep(null));
$("filters").addEventListener("submit", (event) => event.preventDefault());
$("filters").addEventListener("change", (event) => {
  if (event.target.id !== "order") return drawMatrix();
  const [column, direction] = event.target.value.split(" ");
  sortBy(column || null, direction !== "down");
});
for (const button of document.querySelectorAll("[data-choose]")) {
  button.addEventListener("click", () => {
    state.language = button.dataset.choose;
    show();
  });
}
$("matrix").addEventListener("click", (event) => {
  const column = event.target.closest("[data-sort]")?.dataset.sort;
  if (column) {
    sortBy(column, state.sort.column !== column || !state.sort.up);
    $("matrix").querySelector(`[data-sort="${column}"]`).focus();
  } else if (cellOf(event)) {
    openCell(cellOf(event));
  }
});
$("matrix").addEventListener("mouseover", (event) => {
  const cell = cellOf(event);
  if (cell) cell.title = cell.ariaLabel;
});
$("matrix").addEventListener("keydown", (event) => {
  const cell = cellOf(event);
  if (!cell) return;
  const cells = [...cell.closest("tr").querySelectorAll(".cell")];
  const [row, column] = [cell.closest("tr").sectionRowIndex, cells.indexOf(cell)];
  const moves = {
    ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
    Home: [row, 0], End: [row, cells.length - 1]
  };
  if (moves[event.key]) moveTo(...moves[event.key]);
  else if (event.key === "Enter" || event.key === " ") openCell(cell);
  else return;
  event.preventDefault();
});
addEventListener("hashchange", route);
addEventListener("beforeprint", () => addRows(rowsToCome.length));
show();
performance.mark("usable");
