// All units at a glance, by need: those that gain stars, those that keep theirs, those that wait, those that nobody can tell.
const firstCards = 120;
let cardsShown = firstCards;
const groupOf = (u) => {
  const [after, before] = [current().after[u], data.units[u].before ?? null];
  return after === null ? 3 : before === null || after > before ? 0 : current().funded[u].size ? 1 : 2;
};
const makeCard = (u) => {
  const [unit, funded, cost] = [data.units[u], current().funded[u].size, current().costs[u]];
  const amount = make("span", { class: "nb" }, cost ? tenths(cost) : "0", make("span", { class: "wid" }, cost ? say("\u00a0triệu", "\u00a0million") : "\u00a0đồng"));
  const nothing = unit.blocked ? say("thiếu dữ liệu", "data missing") : say("không thiếu gì", "nothing lacks");
  const count = !unit.gaps ? nothing : funded ? say(`${funded}/${unit.gaps} khoản`, `${funded} of ${unit.gaps} gaps`) : say(`${unit.gaps} khoản chờ`, unit.gaps === 1 ? "1 gap waits" : `${unit.gaps} gaps wait`);
  // In Vietnamese the kind of a unit stands before its name; it is small, so that the name has room.
  const [kind, ...rest] = word(unit.name).split(" ");
  const name = state.lang === "vi" && rest.length ? [make("i", {}, `${kind} `), rest.join(rest.length > 4 ? " " : "\u00a0")] : nameOf(u);
  return make("li", {}, make("a", { href: address({ unit: unit.code }) }, make("span", { class: "n" }, name),
    starRow(unit.before, current().after[u], unit.recognised), make("span", { class: "f" }, amount, make("span", {}, count))));
};
// Units by stars, today and once funded.
const drawDistribution = () => {
  const levels = [...Array(data.highestStar + 1).keys(), null];
  const count = (list, level) => list.filter((one) => (one ?? null) === level).length;
  const rows = [[capital(start()), data.units.map((unit) => unit.before), "had"], [say("Sau hỗ trợ", "Once funded"), current().after, "bl"]];
  const most = Math.max(1, ...rows.flatMap(([, list]) => levels.map((level) => count(list, level))));
  const head = (level) => make("span", { class: "h hh" }, level === null
    ? [make("span", { class: "wid" }, starsText(null)), make("span", { class: "nar", "aria-hidden": "true" }, "?")] : `${level}\u00a0★`);
  const cell = (list, level, style) => make("span", { class: "c" }, make("b", {}, figure(count(list, level))),
    draw("svg", { height: 14, "aria-hidden": "true" }, draw("rect", { x: 0, y: 2, height: 10, width: `${(count(list, level) / most) * 100}%`, class: style })));
  $("dist").style.setProperty("--levels", levels.length);
  $("dist").replaceChildren(make("span", { class: "h" }), ...levels.map(head),
    ...rows.flatMap(([name, list, style]) => [make("span", { class: "h" }, name), ...levels.map((level) => cell(list, level, style))]));
};
const drawCards = () => {
  drawDistribution();
  const groups = [[], [], [], []];
  for (const u of unitPlaces) groups[groupOf(u)].push(u);
  const need = (a, b) => (data.units[a].before ?? 9) - (data.units[b].before ?? 9) || data.units[b].gaps - data.units[a].gaps || a - b;
  const names = [say("Lên sao", "Gain stars"), say("Giữ sao, có hỗ trợ", "Same star, funded"), say("Chưa được hỗ trợ", "Not funded"), say("Chưa dự kiến được sao", "No star can be projected")];
  const [won, funded] = [groups[0].length, unitPlaces.filter((u) => current().funded[u].size).length];
  $("cards-t").textContent = say(`${figure(won)} đơn vị lên sao, ${figure(funded)} đơn vị được hỗ trợ`, `${figure(won)} units gain stars, ${figure(funded)} are funded`);
  let left = cardsShown;
  const drawn = [];
  groups.forEach((group, k) => {
    if (!group.length || left <= 0) return;
    drawn.push(make("h3", { class: "grp" }, names[k], " ", make("span", {}, figure(group.length), make("span", { class: "nar" }, say(" · triệu đồng", " · million đồng")))),
      make("ul", { class: "cards" }, group.sort(need).slice(0, left).map(makeCard)));
    left -= group.length;
  });
  const rest = data.units.length - cardsShown;
  if (rest > 0) drawn.push(make("p", {}, press({}, () => { cardsShown += 2 * firstCards; drawCards(); }, say(`Hiện thêm (còn ${figure(rest)})`, `Show more (${figure(rest)} left)`))));
  $("cards").replaceChildren(...drawn);
};
