// What the plan and the ladder say of a budget; nothing is computed that they do not say.
const { steps } = data.ladder;
const isPlan = () => state.b === data.budget;
const stepAt = (budget) => {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle].budget > budget) high = middle; else low = middle + 1;
  }
  return low - 1;
};
// The goals of the ladder: at each step the least that it and every greater one reach.
const sights = data.ladder.goals.map((place, column) => {
  const lasting = steps.map((step) => step.achieved[column]);
  for (let k = lasting.length - 2; k >= 0; k -= 1) lasting[k] = Math.min(lasting[k], lasting[k + 1]);
  const [best, goal] = [lasting.at(-1), data.goals[place]];
  const at = (value) => steps[lasting.findIndex((one) => one >= value)]?.budget;
  const hasTarget = goal.target !== undefined;
  return { place, column, best, from: at(best), reachesTarget: hasTarget && best >= goal.target, lasts: hasTarget ? at(goal.target) : undefined };
});
const sightOf = (place) => sights.find((sight) => sight.place === place);

// What is not met, by unit and requirement; read when it is asked for.
const gaps = new Map();
const gapsOf = (u) => {
  if (!gaps.has(u)) {
    // -1 stands for nothing.
    const known = (value) => (value === -1 ? undefined : value);
    gaps.set(u, new Map(data.units[u].g.map(([place, ...rest]) => {
      const [offer, why, rank, lock, committed, ...changes] = rest.map(known);
      const [need, remedy, cost, own, others] = data.offers[offer].map(known);
      return [place, { need, remedy, cost, why, rank, own, others, lock, committed, changes }];
    })));
  }
  return gaps.get(u);
};
const statusOf = (u, place) => data.statuses[Number(data.units[u].s[place])].id;
const unitPlaces = [...data.units.keys()];
const requirementPlaces = [...data.requirements.keys()];

let planned = null;
const ofPlan = () => planned ??= {
  key: "plan", funded: unitPlaces.map((u) => new Set([...gapsOf(u)].filter(([, gap]) => gap.rank !== undefined).map(([place]) => place))),
  after: data.units.map((unit) => unit.after ?? null), costs: data.units.map((unit) => unit.cost),
  goals: data.goals.map((goal) => goal.achieved), spent: data.cost
};
let reached = null;
const current = () => {
  if (isPlan()) return ofPlan();
  const key = stepAt(state.b);
  if (reached?.key === key) return reached;
  if (!reached || reached.key > key) {
    reached = { key: -1, funded: unitPlaces.map(() => new Set()), after: data.units.map((unit) => unit.before ?? null), costs: data.units.map(() => 0) };
  }
  const touched = new Set();
  while (reached.key < key) {
    reached.key += 1;
    for (const { unit, after, added, dropped } of steps[reached.key].changes) {
      for (const place of added) reached.funded[unit].add(place);
      for (const place of dropped) reached.funded[unit].delete(place);
      reached.after[unit] = after ?? null;
      touched.add(unit);
    }
  }
  for (const u of touched) reached.costs[u] = [...reached.funded[u]].reduce((sum, place) => sum + (gapsOf(u).get(place)?.cost ?? 0), 0);
  // The ladder looks at the first goals only.
  reached.goals = data.goals.map((goal, place) => {
    const sight = sightOf(place);
    return sight ? (key < 0 ? goal.before : steps[key].achieved[sight.column]) : null;
  });
  reached.spent = reached.costs.reduce((sum, cost) => sum + cost, 0);
  return reached;
};

// What is decided about a cell: its frame.
const decisionOf = (u, place, at = current()) => {
  const status = statusOf(u, place);
  const gap = gapsOf(u).get(place);
  if (status === "met") return gap?.committed === undefined ? "met" : "comm";
  if (status === "unknown") return "unk";
  if (at.funded[u].has(place)) return gap.lock === 1 ? "lock" : "fund";
  return gap.lock === 2 ? "excl" : "open";
};
const decisionText = (decision) => ({
  met: say("đáp ứng", "met"), unk: say("chưa rõ", "unknown"), excl: say("loại trừ theo chính sách", "excluded by the policy"),
  fund: say("được hỗ trợ", "funded"), lock: say("được hỗ trợ, bố trí trước", "funded, provided in advance"),
  comm: say("đã duyệt, đang chờ", "approved, to come"), open: say("chưa được hỗ trợ", "not funded")
})[decision];
