const put = (element, attributes, children) => {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children.flat(9)) if (child !== null && child !== undefined && child !== false && child !== "") element.append(child);
  return element;
};
const make = (name, attributes = {}, ...children) => put(document.createElement(name), attributes, children);
const draw = (name, attributes = {}, ...children) =>
  put(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
const press = (attributes, act, ...children) => {
  const button = make("button", { type: "button", ...attributes }, ...children);
  button.addEventListener("click", act);
  return button;
};
const hidden = (words) => make("span", { class: "vh" }, words);

// The stars of a unit: those of today, those that it gains, and a line under the recognised one.
const starRow = (before, after, recognised, isTold = true) => {
  const known = (n) => n !== undefined && n !== null;
  const [high, step] = [data.highestStar, 16.5];
  const row = draw("svg", { viewBox: `0 0 ${high * step} 16`, "aria-hidden": "true" });
  if (!known(after)) row.append(draw("line", { x1: 2, x2: high * step - 2, y1: 8, y2: 8, class: "s-no", "stroke-dasharray": "2 3" }));
  else for (let place = 0; place < high; place += 1) {
    const style = place < Math.min(before ?? 0, after) ? "s-had" : place < after ? "s-won" : "s-no";
    row.append(draw("use", { href: "#g-star", x: place * step, width: 16, height: 16, class: style }));
  }
  if (recognised) row.append(draw("line", { x1: (recognised - 1) * step + 3, x2: (recognised - 1) * step + 13, y1: 17.4, y2: 17.4, class: "s-rec" }));
  const told = (before ?? null) === (after ?? null) ? starsText(after) : `${before ?? "?"}\u00a0→\u00a0${after ?? "?"}`;
  return make("span", { class: "stars" }, row, isTold && make("span", {}, told),
    isTold && recognised ? hidden(say(`, công nhận ${recognised} sao`, `, recognised ${recognised}`)) : null);
};
const glyph = (status) => draw("svg", { "aria-hidden": "true" }, draw("use", { href: `#g-${status}` }));
// What is approved and still to come is no finding any more.
const signOf = (status, decision) => glyph(decision === "comm" ? "coming" : status);
const chip = (status, decision) => make("span", { class: `k ${decision}` }, signOf(status, decision));

// Today, once funded and the target, as shares of the target.
const goalScale = (before, after, target) => {
  const share = (value) => `${target > 0 ? Math.max(0, Math.min(100, (value / target) * 100)) : 100}%`;
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  return draw("svg", { class: "db", height: 26, width: "100%", "aria-hidden": "true" },
    draw("line", { x1: 0, x2: "100%", y1: 13, y2: 13, class: "grid" }),
    draw("rect", { x: share(low), y: 9.5, height: 7, width: `${parseFloat(share(high)) - parseFloat(share(low))}%`, class: "gain" }),
    draw("line", { x1: "100%", x2: "100%", y1: 1, y2: 25, class: "tick" }),
    draw("circle", { cx: share(before), cy: 13, r: 5, class: "was" }), draw("circle", { cx: share(after), cy: 13, r: 7, class: "pt" }));
};
