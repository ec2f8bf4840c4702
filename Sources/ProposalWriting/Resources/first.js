// The first screen at the budget that is looked at; at the proposal it says what stands there without a program.
const hasTarget = (goal) => goal.target !== undefined && goal.target !== null;
const floorGoal = data.goals.find((goal) => goal.goal === "floor");
const floorStars = floorGoal?.stars ?? 0;
const missedUnits = (goal) => unitPlaces.filter((u) => {
  const [after, unit] = [current().after[u], data.units[u]];
  if (goal.goal === "floor") return (after ?? -1) < floorStars;
  return unit.recognised !== undefined && (after === null || after < unit.recognised);
});
const reasonOf = (u) => {
  if (current().after[u] === null) return say("thiếu dữ liệu", "data missing");
  for (const [place, gap] of gapsOf(u)) {
    if (gap.lock !== 2) continue;
    const name = inside(word(data.requirements[place].short));
    return say(`${name} bị loại trừ theo chính sách`, `${name} excluded by the policy`);
  }
  if (data.units[u].blocked) return say("thiếu dữ liệu", "data missing");
  return say("các khoản khác được ưu tiên, hoặc cơ sở vật chất chưa đủ", "other items come first, or facilities do not suffice");
};
const listOf = (units) => {
  const most = 3;
  const pieces = units.slice(0, most).map((u, k) => [k ? "; " : "", make("a", { href: address({ unit: data.units[u].code }) }, nameOf(u)), ` (${reasonOf(u)})`]);
  const rest = figure(units.length - most);
  return units.length > most ? [pieces, "; ", say(`và ${rest} đơn vị khác`, `and ${rest} more`)] : pieces;
};
const verdict = (place) => {
  const [goal, achieved, sight] = [data.goals[place], current().goals[place], sightOf(place)];
  if (achieved === null) return make("span", { class: "muted" }, say("chỉ tính cho phương án đề nghị", "worked out for the proposal only"));
  const exact = !data.ladder.preset;
  if (goal.target === 0) return say("Không còn gì phải làm", "Nothing is left to do");
  if (achieved >= goal.target) {
    const reachedWord = make("b", {}, say("Đạt", "Reached"));
    if (!exact || !sight?.reachesTarget || !sight.lasts) return reachedWord;
    const since = million(from(sight.lasts));
    if (sight.lasts > state.b) return [reachedWord, say(`; luôn đủ từ ${since}, trước đó có mức lại thiếu`, `; for good from ${since}, some budgets before that fall short`)];
    return [reachedWord, say(`, đủ từ ${since}`, `, from ${since} on`)];
  }
  const missing = figure(goal.target - achieved);
  const lead = [make("b", {}, say(`Thiếu ${missing}`, `${missing} short`)), ". "];
  if (!sight) return lead;
  const since = million(from(sight.from));
  if (achieved < sight.best) {
    if (!sight.reachesTarget) return [lead, say(`Cao nhất ${figure(sight.best)}, từ ${since}.`, `At most ${figure(sight.best)}, from ${since}.`)];
    const more = million(from(Math.max(0, sight.from - state.b)));
    return [lead, say(`Đủ ${figure(goal.target)} từ ${since}: thêm ${more}.`, `All ${figure(goal.target)} from ${since}: ${more} more.`)];
  }
  if (!exact || !["floor", "retain"].includes(goal.goal)) return lead;
  return [lead, say("Tiền không giúp thêm: ", "Money does not help: "), listOf(missedUnits(goal)), "."];
};
const headline = () => {
  const place = floorGoal ? data.goals.indexOf(floorGoal) : 0;
  const [goal, after] = [data.goals[place], current().goals[place] ?? data.goals[place].achieved];
  const amount = million(millions(state.b));
  if (!isPlan() && current().key < 0) {
    const least = million(from(steps[0].budget));
    return say(`${amount} đồng: dưới bậc thấp nhất (${least})`, `${amount} đồng: below the lowest step (${least})`);
  }
  const what = goal === floorGoal
    ? say(`trong ${figure(data.units.length)} đơn vị đạt ${floorStars} sao`, `of ${figure(data.units.length)} units with ${starsText(floorStars)}`)
    : word(goal.counted);
  const number = make("b", {}, figure(after));
  // The money may have done something else.
  const closed = current().goals[data.goals.findIndex((other) => other.goal === "essentials")] || 0;
  const gain = closed ? say(`${figure(closed)} thiếu hụt thiết yếu được khắc phục; `, `${figure(closed)} essential ${closed === 1 ? "gap" : "gaps"} closed; `) : "";
  return goal.before === after
    ? [say(`${amount} đồng: ${gain}vẫn `, `${amount} đồng: ${gain}still `), number, ` ${what}`]
    : [say(`${amount} đồng: từ ${figure(goal.before)} lên `, `${amount} đồng: from ${figure(goal.before)} to `), number, ` ${what}`];
};
const verdictLine = () => {
  const targets = data.goals.map((goal, place) => place).filter((place) => hasTarget(data.goals[place]) && current().goals[place] !== null);
  const hits = targets.filter((place) => current().goals[place] >= data.goals[place].target).length;
  const line = [say(`${hits} trong ${targets.length} chỉ tiêu đạt.`, `${hits} of ${targets.length} targets reached.`)];
  const next = steps[stepAt(state.b) + 1];
  if (!next) {
    const reach = million(figure(Math.floor(Math.max(data.reach, data.budget) / 1e6)));
    return data.ladder.preset ? line : [...line, " ", say(`Từ đây đến ${reach}, thêm tiền không làm các mục tiêu này tốt hơn.`, `From here to ${reach} more money does not better these goals.`)];
  }
  const changes = sights.flatMap((sight) => {
    const [now, then] = [current().goals[sight.place], next.achieved[sight.column]];
    if (now === then || data.goals[sight.place].money) return [];
    return [[then < now ? say("đổi lại ", "in exchange ") : "", make("span", { class: "nb" }, `${inside(word(data.goals[sight.place].name))} ${figure(now)}\u00a0→\u00a0${figure(then)}`)]];
  });
  if (!changes.length) return line;
  const more = million(tenths(Math.ceil((next.budget - state.b) / 1e5) * 1e5));
  return [...line, " ", say(`Thêm ${more} thì `, `Another ${more} moves `), changes.map((change, k) => [k ? ", " : "", change]), "."];
};
const drawTrack = () => {
  const share = (amount) => `${(amount / data.scale) * 100}%`;
  const rem = (pixels) => `${pixels / 16}rem`;
  const track = draw("svg", { "aria-hidden": "true" });
  track.append(draw("rect", { x: 0, y: rem(36), width: "100%", height: rem(8), rx: 4, class: "sf" }),
    draw("rect", { x: 0, y: rem(36), width: share(state.b), height: rem(8), rx: 4, class: "bl2" }));
  for (const step of steps) if (step.budget <= data.scale) track.append(draw("line", { x1: share(step.budget), x2: share(step.budget), y1: rem(57), y2: rem(62), class: "rung" }));
  for (const { budget } of data.marks) if (budget !== data.budget) track.append(draw("line", { x1: share(budget), x2: share(budget), y1: rem(52), y2: rem(65), class: "tick" }));
  for (let amount = 0; amount <= data.scale; amount += data.tick) {
    const anchor = amount === 0 ? "start" : amount + data.tick > data.scale ? "end" : "middle";
    track.append(draw("line", { x1: share(amount), x2: share(amount), y1: rem(62), y2: rem(68), class: "axis" }),
      draw("text", { x: share(amount), y: rem(81), class: "m", "text-anchor": anchor }, figure(amount / 1e6)));
  }
  const anchor = data.budget > data.scale * .85 ? "end" : data.budget < data.scale * .15 ? "start" : "middle";
  track.append(draw("line", { x1: share(data.budget), x2: share(data.budget), y1: rem(16), y2: rem(65), class: "tick" }),
    draw("text", { x: share(data.budget), y: rem(12), "text-anchor": anchor, class: "halo" }, say(`Đề nghị ${millions(data.budget)}`, `Proposal ${millions(data.budget)}`)));
  $("track").querySelector("svg").replaceWith(track);
};
const drawGoals = () => {
  $("goals").replaceChildren(...data.goals.flatMap((goal, place) => {
    if (!hasTarget(goal)) return [];
    const achieved = current().goals[place];
    const numbers = achieved === null ? make("span", { class: "muted" }, "–") : [`${figure(goal.before)} → `, make("b", {}, figure(achieved))];
    return [make("li", { class: achieved !== null && achieved >= goal.target ? "yes" : "no", "data-goal": goal.goal, "data-achieved": achieved },
      make("div", { class: "t" }, word(goal.name)),
      make("div", { class: "sc" }, achieved === null ? draw("svg", { class: "db", height: 26 }) : goalScale(goal.before, achieved, goal.target)),
      make("div", { class: "num" }, numbers, make("span", { class: "of" }, ` / ${figure(goal.target)}`)), make("div", { class: "verd" }, verdict(place)))];
  }));
  const sums = data.goals.flatMap((goal, place) => {
    const achieved = current().goals[place];
    if (hasTarget(goal) || goal.money || achieved === null) return [];
    return [make("span", { "data-goal": goal.goal, "data-achieved": achieved }, `${word(goal.name)}: `, goal.goal === "stars" ? `${figure(goal.before)} → ` : "+", make("b", {}, figure(achieved)))];
  });
  if (isPlan()) {
    const [cost, rest] = [tenths(data.cost), tenths(data.budget - data.cost)];
    sums.push(make("span", {}, say("Chi: ", "Spent: "), make("b", {}, say(`${cost} triệu, còn ${rest} triệu`, `${cost} million, ${rest} left`))));
    if (data.own) sums.push(make("span", {}, say("Đơn vị tự bảo đảm: ", "Paid by the units: "), make("b", {}, million(tenths(data.own)))));
    if (data.others) sums.push(make("span", {}, say("Nguồn khác: ", "Other sources: "), make("b", {}, million(tenths(data.others)))));
  } else sums.push(make("span", {}, say("Phương án này tốn: ", "This plan costs: "), make("b", {}, million(tenths(current().spent)))));
  $("sum").replaceChildren(make("li", {}, sums.map((sum, k) => [k ? " " : "", sum])));
};
const drawFirst = () => {
  $("h1").replaceChildren(...[headline()].flat());
  $("why").replaceChildren(make("span", {}, verdictLine()));
  const k = stepAt(state.b);
  $("view").hidden = isPlan();
  const unused = k >= 0 && steps[k].budget !== state.b;
  const between = unused ? say(` (bậc ${million(tenths(steps[k].budget))}, chưa dùng ${million(tenths(state.b - steps[k].budget))})`, ` (step ${million(tenths(steps[k].budget))}, ${million(tenths(state.b - steps[k].budget))} unused)`) : "";
  const amount = million(millions(state.b));
  $("view").replaceChildren(make("span", {}, say(`Đang xem ${amount}${between}, không phải phương án đề nghị.`, `You see ${amount}${between}, not the proposal.`)),
    press({ class: "link", id: "plan" }, () => { setBudget(data.budget); $("slider").focus(); }, say("Về phương án đề nghị", "Back to the proposal")));
  const slider = $("slider");
  [slider.max, slider.value] = [data.scale, state.b];
  slider.setAttribute("aria-label", say("Ngân sách", "Budget"));
  slider.setAttribute("aria-valuetext", `${amount}: ${sights.map((sight) => `${word(data.goals[sight.place].name)} ${current().goals[sight.place]}`).join(", ")}`);
  if (document.activeElement !== $("amount")) $("amount").value = millions(state.b);
  drawTrack();
  $("stops").replaceChildren(make("span", { class: "muted" }, say("Mốc (triệu đồng):", "Marks (million đồng):")), ...data.marks.map((mark) =>
    press({ "aria-current": mark.budget === state.b ? "true" : null, "data-budget": mark.budget }, () => setBudget(mark.budget),
      make("b", {}, mark.budget === data.budget ? millions(mark.budget) : from(mark.budget)), ` ${word(mark.text)}`)));
  drawGoals();
};
