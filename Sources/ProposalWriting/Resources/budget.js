const mostChangesShown = 30;
const track = (share) => {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  const fill = document.createElementNS(namespace, "rect");
  const attributes = { class: "track", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  fill.setAttribute("class", "fill");
  fill.setAttribute("height", "4");
  fill.setAttribute("width", String(Math.max(0, Math.min(100, share * 100))));
  svg.append(fill);
  return svg;
};
const drawGoals = () => {
  $("goals").replaceChildren();
  data.goals.forEach((goal, place) => {
    const inLadder = data.ladder.goals.indexOf(place);
    if (goal.money || (state.step !== null && inLadder < 0)) return;
    const achieved = state.step === null ? goal.achieved : data.ladder.steps[state.step].achieved[inLadder];
    const hasTarget = goal.target !== undefined && goal.target !== null;
    const isReached = hasTarget && achieved >= goal.target;
    const value = make("span", { class: "value" }, figure(achieved));
    if (hasTarget) value.append(make("span", { class: "of" }, ` / ${figure(goal.target)}`));
    const item = make("li", { "data-goal": goal.goal, "data-achieved": achieved, "data-reached": hasTarget ? (isReached ? "yes" : "no") : null, title: goal.title[state.language] },
      value, make("span", {}, goal.name[state.language]));
    if (hasTarget) item.append(track(goal.target === 0 ? 1 : achieved / goal.target));
    item.append(make("span", { class: "verdict" }, hasTarget ? (isReached ? `✓ ${t().reached}` : `✕ ${t().missed}`) : t().none));
    $("goals").append(item);
  });
};
const drawCursors = (budget) => {
  for (const svg of document.querySelectorAll("svg[data-low]")) {
    const [left, right, low, high] = ["left", "right", "low", "high"].map((name) => Number(svg.dataset[name]));
    const x = left + (right - left) * Math.max(0, Math.min(1, (budget - low) / Math.max(1, high - low)));
    const cursor = svg.querySelector(".cursor");
    cursor.setAttribute("x1", x);
    cursor.setAttribute("x2", x);
  }
};
// What the step does that the one below does not.
const drawStep = () => {
  const box = $("step");
  box.replaceChildren();
  if (state.step === null) {
    box.append(make("p", { class: "small" }, data.ladder.preset ? t().goalsOfLevels : t().goalsOfPlan));
    return;
  }
  const { changes } = data.ladder.steps[state.step];
  const titles = (sign, places) => (places.length ? [`${sign} ${places.map((place) => data.requirements[place].title[state.language]).join(", ")}`] : []);
  const list = make("ul");
  for (const change of changes.slice(0, mostChangesShown)) {
    const parts = [...titles("+", change.added), ...titles("−", change.dropped)];
    list.append(make("li", {}, make("strong", {}, data.units[change.unit].name[state.language]), `: ${parts.join("; ")}`));
  }
  if (changes.length > mostChangesShown) list.append(make("li", {}, t().more(figure(changes.length - mostChangesShown))));
  if (state.step === 0) box.append(make("p", { class: "small" }, t().first));
  box.append(make("h3", {}, data.ladder.preset ? t().addedByLevel : t().added), changes.length ? list : make("p", {}, t().noChange));
  if (changes.some((change) => change.dropped.length)) box.append(make("p", { class: "small" }, t().traded));
};
const drawBudget = () => {
  const { steps } = data.ladder;
  const chosen = state.step === null ? null : steps[state.step];
  const amount = (chosen?.text ?? data.budgetText)[state.language];
  const word = data.ladder.preset ? t().level : t().step;
  $("slider").max = String(Math.max(0, steps.length - 1));
  $("slider").value = String(state.step ?? stepOfPlan());
  $("slider").setAttribute("aria-valuetext", amount);
  $("amount").textContent = amount;
  $("standing").textContent = chosen ? `${word} ${figure(state.step + 1)} ${t().of} ${figure(steps.length)}` : t().plan;
  $("plan").setAttribute("aria-pressed", String(!chosen));
  $("lowest").textContent = steps.at(0)?.text[state.language] ?? "";
  $("highest").textContent = steps.at(-1)?.text[state.language] ?? "";
  drawCursors(chosen?.budget ?? data.budget);
  drawGoals();
  drawStep();
};
