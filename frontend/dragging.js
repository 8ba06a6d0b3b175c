// Dragging an item of a list to another place. It presses the buttons that stand at every item for everybody.
const MOVES = { earlier: "[value=up], [value=earlier]", later: "[value=down], [value=later]" };

/** Presses the button that moves an item so many places: later, or earlier where they are less than none. */
function press(item, places) {
  const form = item.querySelector("form");
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name: "places", value: Math.abs(places) });
  form.append(field);
  form.requestSubmit(form.querySelector(places < 0 ? MOVES.earlier : MOVES.later));
}

function start(list) {
  const items = () => [...list.querySelectorAll(`:scope > ${list.dataset.draggable}`)];
  let dragged = null;
  let places = 0;

  /** The place at which what is dragged would stand if it were let go there. */
  const placeAt = (y) => items().filter((item) => item !== dragged && y > middle(item)).length;
  const middle = (item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2;
  };
  const clear = () => items().forEach((item) => item.removeAttribute("data-drop"));

  for (const item of items()) {
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.draggable = true;
    // There is nothing here for those who do not point: they have the buttons.
    grip.setAttribute("aria-hidden", "true");
    grip.addEventListener("dragstart", (event) => {
      dragged = item;
      places = 0;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", "");
      event.dataTransfer.setDragImage(item, 0, 0);
      item.dataset.dragged = "";
    });
    // Only now, when the browser has let go of it, may the page be left.
    grip.addEventListener("dragend", () => {
      clear();
      delete item.dataset.dragged;
      dragged = null;
      if (places !== 0) press(item, places);
    });
    item.prepend(grip);
  }

  list.addEventListener("dragover", (event) => {
    if (!dragged) return;
    event.preventDefault();
    clear();
    const others = items().filter((item) => item !== dragged);
    const place = placeAt(event.clientY);
    if (others[place]) others[place].dataset.drop = "before";
    else if (others.length) others.at(-1).dataset.drop = "behind";
  });
  list.addEventListener("drop", (event) => {
    if (!dragged) return;
    event.preventDefault();
    places = placeAt(event.clientY) - items().indexOf(dragged);
  });
}

document.querySelectorAll("[data-draggable]").forEach(start);
document.documentElement.dataset.dragging = "ready";
