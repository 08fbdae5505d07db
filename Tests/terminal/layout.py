"""Where the main parts of the page stand, as a text that can be read and compared.

Sideways in steps of a few pixels, since letters differ between machines; downwards only the order.
"""

PARTS = [
    "header.kop", "nav", "h1", ".vraag", ".casus", ".fragment table", ".fragment thead .leeg", ".legenda", ".beurt",
    ".beurt .inhoud", ".gehoord", ".kansen", ".grafiek", ".cijfers table", ".waarvoor", ".voet",
]
STEP = 8
ROOM = {"360": (360, 900, False), "1280": (1280, 900, False), "papier": (680, 1013, True)}

MEASURE = """(parts) => parts.map(part => {
  const found = document.querySelector(part);
  if (!found) return [part, null];
  const box = found.getBoundingClientRect();
  return [part, box.width ? [box.left, box.width, box.top + scrollY] : null];
})"""


def of(browser, page):
    lines = []
    for name, (width, height, printed) in ROOM.items():
        browser.open(page, width, height)
        browser.media(printed=printed)
        boxes = browser.evaluate(f"({MEASURE})({PARTS!r})")
        lines.append(f"{name}: links en breed, van boven naar beneden")
        there = sorted((box[2], part, box) for part, box in boxes if box)
        lines += [f"  {part:24}{stepped(box[0]):5}{stepped(box[1]):6}" for _, part, box in there]
        lines += [f"  {part:24}    -" for part, box in boxes if not box]
    return "\n".join(lines) + "\n"


def stepped(pixels):
    return round(pixels / STEP) * STEP
