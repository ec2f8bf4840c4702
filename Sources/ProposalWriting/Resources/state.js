const data = JSON.parse(document.getElementById("data").textContent);
const state = {
  language: data.language,
  // The step of the ladder; null for the proposed plan.
  step: null,
  sort: { column: null, up: true }
};
const $ = (id) => document.getElementById(id);
const t = () => words[state.language];
const say = (place) => (place === undefined || place === null ? "" : data.texts[place][state.language]);
const stars = (n) => (n === null || n === undefined ? t().unknown : t().star(n));
const formats = { vi: new Intl.NumberFormat("vi-VN"), en: new Intl.NumberFormat("en-GB") };
const figure = (n) => formats[state.language].format(n);
const statusOf = (unit, place) => data.statuses[unit.cells[place].s].id;
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children) element.append(child);
  return element;
};
const key = (status) => make("span", { class: "key", "data-status": status, "aria-hidden": "true" }, glyphs[status]);
const addFact = (list, fact, name, value) => {
  if (value === "" || value === null || value === undefined) return;
  list.append(make("dt", {}, name), make("dd", { "data-fact": fact }, value));
};
// What makes a requirement weigh: its points, the star that demands it, whether the city named it.
const weight = (requirement) => [
  t().points(requirement.points),
  requirement.mandatoryFrom ? t().mandatory(requirement.mandatoryFrom) : "",
  requirement.essential ? t().essential : ""
].filter(Boolean).join(", ");

// Which cells are funded, and the stars, at each step: the ladder says what changes from one to the next.
const fundedByPlan = data.units.map((unit) => new Set(unit.cells.flatMap((cell, place) => (cell.r ? [place] : []))));
const ground = () => ({ step: -1, funded: data.units.map(() => new Set()), after: data.units.map((unit) => unit.before ?? null) });
let reached = ground();
const climbTo = (wanted) => {
  if (wanted < reached.step) reached = ground();
  while (reached.step < wanted) {
    reached.step += 1;
    for (const change of data.ladder.steps[reached.step].changes) {
      for (const place of change.added) reached.funded[change.unit].add(place);
      for (const place of change.dropped) reached.funded[change.unit].delete(place);
      reached.after[change.unit] = change.after ?? null;
    }
  }
};
const fundedOf = (u) => (state.step === null ? fundedByPlan : reached.funded)[u];
const starAfter = (u) => (state.step === null ? data.units[u].after ?? null : reached.after[u]);
// The last step that the budget of the plan pays for.
const stepOfPlan = () => Math.max(0, data.ladder.steps.findLastIndex((step) => step.budget <= data.budget));
