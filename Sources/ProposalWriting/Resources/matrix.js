// More rows or columns than these scroll in a window of their own.
const [mostRowsShown, mostColumnsShown] = [60, 24];
// So many rows are drawn at once, and the others while the browser is idle.
const [firstRows, furtherRows] = [60, 100];
const columns = () => [
  { id: "unit", value: (u) => data.units[u].name[state.language] },
  { id: "recognised", value: (u) => data.units[u].recognised, text: (u) => stars(data.units[u].recognised) },
  { id: "before", value: (u) => data.units[u].before ?? -1, text: (u) => stars(data.units[u].before) },
  { id: "after", value: (u) => starAfter(u) ?? -1, text: (u) => stars(starAfter(u)) },
  { id: "gaps", value: (u) => data.units[u].gaps, text: (u) => figure(data.units[u].gaps) },
  // The ladder does not say what each unit costs.
  ...(state.step === null ? [{ id: "cost", value: (u) => data.units[u].cost, text: (u) => (data.units[u].cost ? figure(data.units[u].cost) : "–") }] : [])
];
const chosenRequirements = () => {
  const category = $("category").value;
  return [...data.requirements.keys()].filter((place) => !category || data.requirements[place].category === category);
};
const chosenUnits = () => {
  const [star, kind, onlyFunded] = [$("stars").value, $("kind").value, $("funded").checked];
  const chosen = [...data.units.keys()].filter((u) => {
    const unit = data.units[u];
    if (kind && unit.kind !== kind) return false;
    if (star !== "" && String(unit.before ?? "x") !== star) return false;
    return !onlyFunded || fundedOf(u).size > 0;
  });
  const column = columns().find((column) => column.id === state.sort.column);
  if (!column) return chosen;
  const collator = new Intl.Collator(state.language);
  const sign = state.sort.up ? 1 : -1;
  const compare = (x, y) => (typeof x === "string" ? collator.compare(x, y) : x - y);
  return chosen.sort((a, b) => sign * compare(column.value(a), column.value(b)) || a - b);
};
const makeHead = (requirements) => {
  const row = make("tr");
  for (const { id } of columns()) {
    const order = state.sort.column === id ? (state.sort.up ? "ascending" : "descending") : "none";
    const mark = { ascending: " ▲", descending: " ▼", none: "" }[order];
    row.append(make("th", { scope: "col", class: id === "unit" ? "corner" : `number ${id}`, "aria-sort": order },
      make("button", { type: "button", "data-sort": id }, t()[id] + mark)));
  }
  for (const place of requirements) {
    const requirement = data.requirements[place];
    const title = requirement.title[state.language];
    row.append(make("th", { scope: "col", class: "requirement", title: `${title} (${weight(requirement)})` }, make("div", {}, title)));
  }
  return make("thead", {}, row);
};
const makeRow = (u, requirements) => {
  const unit = data.units[u];
  const name = unit.name[state.language];
  const row = make("tr", { "data-unit": unit.code }, make("th", { scope: "row" }, make("a", { href: `#unit/${unit.code}` }, name)));
  for (const { id, text } of columns().slice(1)) row.append(make("td", { class: `number ${id}` }, text(u)));
  const funded = fundedOf(u);
  for (const place of requirements) {
    const status = data.statuses[unit.cells[place].s];
    const money = funded.has(place) ? `, ${t().funded}` : "";
    row.append(make("td", {}, make("div", {
      class: money ? "cell funded" : "cell", role: "button", tabindex: "-1", "data-status": status.id, "data-cell": `${u} ${place}`,
      "aria-label": `${name}, ${data.requirements[place].title[state.language]}: ${status.name[state.language]}${money}`
    }, glyphs[status.id])));
  }
  return row;
};
let rowsToCome = [];
let requirementsShown = [];
let nextRows = 0;
const addRows = (count) => {
  const rows = rowsToCome.splice(0, count).map((u) => makeRow(u, requirementsShown));
  $("matrix").tBodies[0].append(...rows);
  clearTimeout(nextRows);
  if (rowsToCome.length) nextRows = setTimeout(() => addRows(furtherRows), 0);
};
const drawMatrix = () => {
  requirementsShown = chosenRequirements();
  rowsToCome = chosenUnits();
  $("shown").textContent = t().shown(figure(rowsToCome.length), figure(data.units.length));
  $("matrix").parentElement.classList.toggle("inner", rowsToCome.length > mostRowsShown || requirementsShown.length > mostColumnsShown);
  $("matrix").style.setProperty("--columns", requirementsShown.length);
  $("matrix").replaceChildren(makeHead(requirementsShown), make("tbody"));
  addRows(firstRows);
  $("matrix").querySelector(".cell")?.setAttribute("tabindex", "0");
};
// One cell alone can be reached by Tab; the arrows move on from it.
const moveTo = (row, column) => {
  if (row >= $("matrix").tBodies[0].rows.length) addRows(furtherRows);
  const cell = $("matrix").tBodies[0].rows[row]?.querySelectorAll(".cell")[column];
  if (!cell) return;
  $("matrix").querySelector(".cell[tabindex='0']")?.setAttribute("tabindex", "-1");
  cell.setAttribute("tabindex", "0");
  cell.focus();
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
};
const drawControls = () => {
  const fill = (id, first, options) => {
    const kept = $(id).value;
    $(id).replaceChildren(make("option", { value: "" }, first), ...options.map(([value, name]) => make("option", { value }, name)));
    $(id).value = kept;
  };
  const levels = [...new Set(data.units.map((unit) => unit.before ?? null))].sort((a, b) => (b ?? -1) - (a ?? -1));
  fill("category", t().all, data.categories.map((word) => [word.id, word.name[state.language]]));
  fill("kind", t().all, data.kinds.map((word) => [word.id, word.name[state.language]]));
  fill("stars", t().all, levels.map((level) => [level === null ? "x" : String(level), stars(level)]));
  fill("order", t().byRegister, columns().flatMap(({ id }) => [[`${id} up`, `${t()[id]}, ${t().up}`], [`${id} down`, `${t()[id]}, ${t().down}`]]));
  $("legend").replaceChildren(
    ...data.statuses.map((status) => make("li", {}, key(status.id), status.name[state.language])),
    make("li", {}, make("span", { class: "key funded", "aria-hidden": "true" }), t().funded)
  );
};
