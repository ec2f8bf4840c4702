// What is chosen of units and requirements, and the units as a list, which a telephone shows.
const mostListed = 200;
const isPhone = () => matchMedia("(max-width: 699px)").matches;
let isPrinting = false;
const isList = () => !isPrinting && (state.view ? state.view === "cards" : isPhone());
const drawTools = () => {
  const control = (name, element) => make("label", {}, name, element);
  const option = (value, name) => make("option", { value, selected: value === state[option.of] }, name);
  const choose = (key, options) => {
    option.of = key;
    const list = make("select", { id: `f-${key}` }, options.map(([value, name]) => option(value, name)));
    list.addEventListener("change", () => { state[key] = list.value; keepAddress(); drawMatrix(); });
    return list;
  };
  const levels = [...new Set(data.units.map((unit) => String(unit.before ?? "x")))].sort();
  const all = ["", say("tất cả", "all")];
  const orderNames = [["", say("theo sổ đơn vị", "as registered")], ["before", say(`sao ${start()}, thấp trước`, `stars ${start()}, low first`)],
    ["recognised", say("sao công nhận, thấp trước", "recognised, low first")], ["cost-", say("kinh phí, cao trước", "cost, high first")],
    ["gaps-", say("thiếu hụt, nhiều trước", "gaps, most first")], ["name", say("tên", "name")], ["after-", say("sao sau hỗ trợ, cao trước", "stars once funded, high first")]];
  if (!orderNames.some(([value]) => value === state.sort)) orderNames.push([state.sort, say("theo cột đã chọn", "by the chosen column")]);
  const name = make("input", { id: "f-q", type: "search", class: "inp", autocomplete: "off", value: state.q });
  name.addEventListener("input", () => { state.q = name.value; keepAddress(); drawMatrix(true); });
  const funded = make("input", { id: "f-fund", type: "checkbox", checked: Boolean(state.fund) });
  funded.addEventListener("change", () => { state.fund = funded.checked ? "1" : ""; keepAddress(); drawMatrix(); });
  const focused = document.activeElement?.id ?? "";
  $("tools").replaceChildren(control(say("Tên đơn vị", "Unit's name"), name),
    control(say("Nhóm yêu cầu", "Requirements"), choose("cat", [all, ...data.categories.map((category) => [category.id, word(category.name)])])),
    control(say(`Sao ${start()}`, `Stars ${start()}`), choose("star", [all, ...levels.map((level) => [level, starsText(level === "x" ? null : Number(level))])])),
    control(say("Loại", "Kind"), choose("kind", [["", say("phường và xã", "wards and communes")], ...data.kinds.filter((kind, k) => data.units.some((unit) => unit.kind === k)).map((kind) => [kind.id, word(kind.name)])])),
    control(say("Thứ tự", "Order"), choose("sort", orderNames)),
    make("label", { class: "ck" }, funded, say("chỉ đơn vị được hỗ trợ", "funded units only")));
  $("views").setAttribute("aria-label", say("Cách xem", "View"));
  $("views").replaceChildren(...[["table", say("Bảng", "Table")], ["cards", say("Thẻ", "Cards")]].map(([view, title]) =>
    press({ id: `f-${view}`, "aria-pressed": String(isList() === (view === "cards")) }, () => { state.view = view; keepAddress(); drawMatrix(); }, title)));
  if (focused.startsWith("f-")) $(focused)?.focus();
};
const makeItem = (u, place) => {
  const [gap, status, decision] = [gapsOf(u).get(place), statusOf(u, place), decisionOf(u, place)];
  return make("div", { class: "it" }, chip(status, decision), make("span", {}, word(data.requirements[place].title)),
    make("span", { class: "nb" }, gap.cost === undefined ? "" : tenths(gap.cost)), make("span", { class: "small muted" }, `${word(data.statuses[Number(data.units[u].s[place])].name)} · ${decisionText(decision)}`));
};
const makeEntry = (u) => {
  const unit = data.units[u];
  const isFunded = (place) => current().funded[u].has(place);
  const open = shown.places.filter((place) => gapsOf(u).has(place)).sort((a, b) => isFunded(b) - isFunded(a) || a - b);
  const funded = open.filter(isFunded);
  const waiting = open.filter((place) => ["open", "excl"].includes(decisionOf(u, place))).length;
  const sum = funded.reduce((all, place) => all + (gapsOf(u).get(place).cost ?? 0), 0);
  const cost = sum ? `, ${million(tenths(sum))}` : "";
  const told = open.length ? say(`${funded.length} khoản được hỗ trợ${cost}; ${waiting} khoản chờ`, `${funded.length} funded${cost}; ${waiting} wait`) : say("đáp ứng mọi yêu cầu", "meets every requirement");
  return make("details", { "data-unit": unit.code }, make("summary", {}, make("strong", {}, nameOf(u)), starRow(unit.before, current().after[u], unit.recognised), make("span", { class: "small" }, told)),
    open.map((place) => makeItem(u, place)), make("div", { class: "it" }, make("span"), make("a", { href: address({ unit: unit.code }) }, say("Mở trang đơn vị", "Open the unit's page"))));
};
const drawList = () => {
  const box = $("scroll");
  $("cue").hidden = true;
  box.className = "scroll ul";
  for (const name of ["tabindex", "role", "aria-labelledby"]) box.removeAttribute(name);
  box.replaceChildren(...shown.units.slice(0, mostListed).map(makeEntry));
  if (shown.units.length > mostListed) box.append(make("p", { class: "muted" }, say(`Hiện ${mostListed} đơn vị đầu; lọc để thấy đơn vị khác.`, `The first ${mostListed} units; filter to see others.`)));
};
// Nothing passes the filters, and how to get out of that.
const drawEmpty = () => {
  const told = state.q ? say(`Không có đơn vị nào tên “${state.q}” trong các bộ lọc này.`, `No unit called “${state.q}” passes these filters.`) : say("Không có đơn vị phù hợp.", "No unit matches.");
  $("cue").hidden = true;
  $("scroll").className = "scroll";
  for (const name of ["tabindex", "role", "aria-labelledby"]) $("scroll").removeAttribute(name);
  $("scroll").replaceChildren(make("div", { class: "empty" }, make("p", {}, told), press({ id: "clear" }, () => {
    Object.assign(state, { q: "", cat: "", kind: "", star: "", fund: "" });
    keepAddress();
    drawMatrix();
    $("f-q").focus();
  }, say("Bỏ lọc", "Clear the filters"))));
};
const drawMatrix = (keepsTools) => {
  if (!keepsTools) drawTools();
  [shown.units, shown.places] = [chosenUnits(), chosenRequirements()];
  shown.starts = new Set(shown.places.filter((place, k) => k === 0 || data.requirements[place].category !== data.requirements[shown.places[k - 1]].category));
  const funded = current().funded.reduce((sum, places) => sum + places.size, 0);
  const all = data.units.reduce((sum, unit) => sum + unit.gaps, 0);
  $("mx-t").textContent = say(`${figure(funded)} trong ${figure(all)} thiếu hụt được hỗ trợ`, `${figure(funded)} of ${figure(all)} gaps are funded`);
  $("count").textContent = say(`${figure(shown.units.length)} trong ${figure(data.units.length)} đơn vị, ${shown.places.length} yêu cầu.`, `${figure(shown.units.length)} of ${figure(data.units.length)} units, ${shown.places.length} requirements.`);
  if (isPrinting && shown.units.length > mostRows) $("count").textContent += say(` Trên giấy có ${mostRows} đơn vị đầu; lọc để in đơn vị khác.`, ` On paper stand the first ${mostRows}; filter to print others.`);
  if (!shown.units.length) drawEmpty(); else if (isList()) drawList(); else drawTable();
};
