// More rows than these are drawn as a window of them, which moves with the scrolling.
const mostRows = 150;
const [rowsAround, rowsOfScroll] = [10, 6];
const [shown, drawnRows] = [{ units: [], places: [], starts: new Set() }, { from: 0, to: 0 }];
const chosenRequirements = () => requirementPlaces.filter((place) => !state.cat || data.categories[data.requirements[place].category].id === state.cat);
const collators = { vi: new Intl.Collator("vi"), en: new Intl.Collator("en") };
const orders = {
  name: (u) => nameOf(u), recognised: (u) => data.units[u].recognised ?? -1, before: (u) => data.units[u].before ?? -1,
  after: (u) => current().after[u] ?? -1, gaps: (u) => data.units[u].gaps, cost: (u) => current().costs[u]
};
const chosenUnits = () => {
  const wanted = fold(state.q);
  const chosen = unitPlaces.filter((u) => {
    const unit = data.units[u];
    return (!state.kind || data.kinds[unit.kind].id === state.kind) && (state.star === "" || String(unit.before ?? "x") === state.star)
      && (!state.fund || current().funded[u].size > 0) && (!wanted || folded[u].includes(wanted));
  });
  const value = orders[state.sort.replace(/-$/, "")];
  if (!value) return chosen;
  const sign = state.sort.endsWith("-") ? -1 : 1;
  const keyed = chosen.map((u) => [value(u), u]);
  const compare = (a, b) => (typeof a === "string" ? collators[state.lang].compare(a, b) : a - b);
  return keyed.sort((a, b) => sign * compare(a[0], b[0]) || a[1] - b[1]).map(([, u]) => u);
};
const makeCell = (u, place, isFirst) => {
  const [status, decision] = [statusOf(u, place), decisionOf(u, place)];
  const told = decision === "met" ? null : decision === "comm" ? decisionText(decision) : `${word(data.statuses[Number(data.units[u].s[place])].name)}, ${decisionText(decision)}`;
  return make("td", { class: shown.starts.has(place) ? "c g" : "c" }, make("button", {
    type: "button", class: `k cell ${decision}`, tabindex: isFirst ? "0" : "-1", "data-cell": `${u} ${place}`, "data-status": status, "aria-label": told
  }, decision === "met" ? hidden(say("đáp ứng", "met")) : signOf(status, decision)));
};
const makeRow = (u, k) => {
  const [unit, cost] = [data.units[u], current().costs[u]];
  return make("tr", { "data-unit": unit.code, "aria-rowindex": k + 3 },
    make("th", { scope: "row" }, make("a", { href: address({ unit: unit.code }) }, nameOf(u))),
    make("td", { class: "s" }, starRow(unit.before, current().after[u], unit.recognised)),
    make("td", { class: "r cost" }, cost ? tenths(cost) : make("span", { class: "muted" }, "–")),
    make("td", { class: "r gaps" }, figure(unit.gaps)), shown.places.map((place, n) => makeCell(u, place, k === 0 && n === 0)));
};
const rowHeight = () => $("matrix").querySelector("tbody tr:not(.pad)")?.getBoundingClientRect().height || 34;
const drawRows = (isForced) => {
  const [body, box] = [$("matrix").tBodies[0], $("scroll")];
  if (isPrinting || shown.units.length <= mostRows) {
    body.replaceChildren(...shown.units.slice(0, mostRows).map(makeRow));
    [drawnRows.from, drawnRows.to] = [0, Math.min(mostRows, shown.units.length)];
    return;
  }
  const height = rowHeight();
  const start = Math.max(0, Math.floor(box.scrollTop / height) - rowsAround);
  const end = Math.min(shown.units.length, start + Math.ceil(box.clientHeight / height) + 2 * rowsAround);
  if (!isForced && drawnRows.to && Math.abs(start - drawnRows.from) < rowsOfScroll && end <= drawnRows.to + rowsOfScroll) return;
  const pad = (rows) => {
    const row = make("tr", { class: "pad", "aria-hidden": "true" }, make("td", { colspan: 4 + shown.places.length }));
    row.firstChild.style.height = `${rows * height}px`;
    return row;
  };
  const focused = document.activeElement?.dataset?.cell;
  body.replaceChildren(pad(start), ...shown.units.slice(start, end).map((u, k) => makeRow(u, start + k)), pad(shown.units.length - end));
  [drawnRows.from, drawnRows.to] = [start, end];
  if (focused) body.querySelector(`[data-cell="${focused}"]`)?.focus({ preventScroll: true });
};
const sortBy = (column) => {
  state.sort = state.sort === column ? `${column}-` : state.sort === `${column}-` ? "" : column;
  keepAddress();
  drawMatrix();
  $("matrix").querySelector(`[data-sort="${column}"]`)?.focus();
};
const makeHead = () => {
  const [column, order] = [state.sort.replace(/-$/, ""), state.sort.endsWith("-") ? "descending" : "ascending"];
  const head = (id, name, style) => make("th", { scope: "col", class: style, "aria-sort": column === id ? order : null },
    press({ class: "sort", "data-sort": id }, () => sortBy(id), name));
  const groups = data.categories.map((category, k) => [category, shown.places.filter((place) => data.requirements[place].category === k)]).filter(([, places]) => places.length);
  return make("thead", {},
    make("tr", {}, make("td", { class: "nm" }), make("td", { colspan: 3 }), groups.map(([category, places]) =>
      make("th", { colspan: places.length, scope: "colgroup", class: "gh g" }, make("span", {}, places.length > 3 || groups.length < 3 ? word(category.name) : word(category.short))))),
    make("tr", {}, head("name", say("Đơn vị", "Unit"), "nm"), head("after", say("Sao", "Stars"), ""), head("cost", say("Triệu đồng", "Million đồng"), "r"),
      head("gaps", say("Thiếu hụt", "Gaps"), "r"), shown.places.map((place) => make("th", { scope: "col", class: shown.starts.has(place) ? "v g" : "v", "data-requirement": data.requirements[place].id },
        make("span", { title: `${word(data.requirements[place].title)} (${weight(data.requirements[place])})`, "aria-hidden": "true" }, word(data.requirements[place].short)), hidden(word(data.requirements[place].title))))));
};
// Of the units that are shown, so that the sums are those of what stands above them.
const makeFoot = () => {
  const sum = (place) => {
    const lacking = shown.units.filter((u) => !["met", "unknown"].includes(statusOf(u, place))).length;
    const funded = shown.units.filter((u) => current().funded[u].has(place)).length;
    return make("td", { class: shown.starts.has(place) ? "g" : "" }, lacking ? [make("b", {}, figure(funded)), make("br"), figure(lacking)] : "–");
  };
  const total = (value) => shown.units.reduce((all, u) => all + value(u), 0);
  return make("tfoot", {}, make("tr", {}, make("th", { class: "nm", scope: "row" }, say("Được hỗ trợ / thiếu hụt", "Funded / gaps")), make("td"),
    make("td", { class: "r" }, make("b", {}, tenths(total((u) => current().costs[u])))), make("td", { class: "r" }, figure(total((u) => data.units[u].gaps))), shown.places.map(sum)));
};
const drawTable = () => {
  const box = $("scroll");
  const table = make("table", { class: "mx", id: "matrix", "aria-rowcount": shown.units.length + 2, "aria-describedby": "count" },
    make("caption", { class: "vh" }, say("Đơn vị theo yêu cầu. Phím mũi tên để đi, Enter để mở.", "Units by requirement. Arrow keys move, Enter opens.")), makeHead(), make("tbody"), makeFoot());
  const isLong = shown.units.length > mostRows;
  box.className = isLong ? "scroll inner" : "scroll";
  box.replaceChildren(table);
  if (isLong) table.tBodies[0].append(makeRow(shown.units[0], 0));
  drawRows(true);
  const isWide = table.offsetWidth > box.clientWidth + 2;
  box.classList.toggle("inner", isLong || isWide);
  for (const [name, value] of Object.entries({ tabindex: "0", role: "region", "aria-labelledby": "count" })) {
    if (isLong || isWide) box.setAttribute(name, value); else box.removeAttribute(name);
  }
  $("cue").hidden = !isWide;
  $("cue").textContent = say(`Kéo ngang để xem đủ ${shown.places.length} yêu cầu →`, `Scroll sideways for all ${shown.places.length} requirements →`);
  box.scrollTop = 0;
};
// One cell alone can be reached by Tab; the arrows move on from it.
const moveCell = (event) => {
  const cell = event.target.closest?.("[data-cell]");
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -999], End: [0, 999], PageDown: [10, 0], PageUp: [-10, 0] }[event.key];
  if (!cell || !step) return;
  event.preventDefault();
  const [u, place] = cell.dataset.cell.split(" ").map(Number);
  const within = (at, list) => Math.max(0, Math.min(list.length - 1, at));
  const row = within(shown.units.indexOf(u) + step[0], shown.units);
  const column = within(shown.places.indexOf(place) + step[1], shown.places);
  const find = () => $("matrix").querySelector(`[data-cell="${shown.units[row]} ${shown.places[column]}"]`);
  if (!find()) {
    $("scroll").scrollTop = Math.max(0, row * rowHeight() - 200);
    drawRows(true);
  }
  const next = find();
  for (const one of $("matrix").querySelectorAll(".cell[tabindex='0']")) one.tabIndex = -1;
  next.tabIndex = 0;
  next.setAttribute("aria-label", cellLabel(shown.units[row], shown.places[column]));
  next.focus();
  next.scrollIntoView({ block: "nearest", inline: "nearest" });
};
