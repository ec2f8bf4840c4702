// Marks the cells of which something is approved and still to come; their text says what. Stars count that in.
{
  Object.assign(words.vi, { before: "Khi về đủ" });
  Object.assign(words.en, { before: "Once there" });
  const said = { vi: "đã duyệt, đang chờ", en: "approved, to come" };
  const mark = () => {
    for (const cell of $("matrix").querySelectorAll("[data-cell]:not(.committed)")) {
      const [u, place] = cell.dataset.cell.split(" ").map(Number);
      if (data.units[u].cells[place].k === undefined) continue;
      cell.classList.add("committed");
      cell.setAttribute("aria-label", `${cell.ariaLabel}, ${said[state.language]}`);
    }
    if ($("legend").children.length && !$("legend").querySelector(".committed")) {
      $("legend").append(make("li", {}, make("span", { class: "key committed", "aria-hidden": "true" }), said[state.language]));
    }
  };
  const observer = new MutationObserver(mark);
  observer.observe($("matrix"), { childList: true, subtree: true });
  observer.observe($("legend"), { childList: true });
  show();
  mark();
}
