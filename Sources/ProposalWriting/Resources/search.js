// A unit is found by typing a part of its name, with or without marks.
const mostFound = 10;
const found = { units: [], at: -1 };
const closeFound = () => {
  $("found").hidden = true;
  $("find").setAttribute("aria-expanded", "false");
  $("find").removeAttribute("aria-activedescendant");
  found.at = -1;
};
const markFound = () => {
  const options = [...$("found").children];
  options.forEach((option, k) => option.setAttribute("aria-selected", String(k === found.at)));
  if (found.at < 0) return;
  $("find").setAttribute("aria-activedescendant", `found-${found.at}`);
  options[found.at].scrollIntoView({ block: "nearest" });
};
const goTo = (u) => {
  closeFound();
  $("find").value = "";
  location.hash = address({ unit: data.units[u].code });
};
const drawFound = () => {
  const [typed, wanted] = [$("find").value, fold($("find").value)];
  if (!wanted) return closeFound();
  // Best is what begins the name behind the kind of the unit.
  const begins = (u) => (folded[u].split("|").some((name) => name.startsWith(wanted) || name.split(" ").slice(1).join(" ").startsWith(wanted)) ? 0 : 1);
  found.units = unitPlaces.filter((u) => folded[u].includes(wanted)).map((u) => [begins(u), u]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, mostFound).map(([, u]) => u);
  const options = found.units.map((u, k) => {
    const option = make("li", { role: "option", id: `found-${k}`, "aria-selected": "false" }, make("span", {}, nameOf(u)), starRow(data.units[u].before, data.units[u].after, 0, false));
    option.addEventListener("mousedown", (event) => { event.preventDefault(); goTo(u); });
    return option;
  });
  const none = make("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "muted" }, say(`Không có đơn vị nào tên “${typed}”. Thử gõ một phần tên.`, `No unit called “${typed}”. Try part of the name.`));
  $("found").replaceChildren(...(options.length ? options : [none]));
  $("found").hidden = false;
  $("find").setAttribute("aria-expanded", "true");
  found.at = options.length ? 0 : -1;
  markFound();
};
$("find").addEventListener("input", drawFound);
$("find").addEventListener("blur", closeFound);
$("find").addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && found.units.length) {
    found.at = (found.at + step + found.units.length) % found.units.length;
    markFound();
  } else if (event.key === "Enter" && found.at >= 0) goTo(found.units[found.at]);
  else if (event.key === "Escape") closeFound();
  else return;
  event.preventDefault();
});
