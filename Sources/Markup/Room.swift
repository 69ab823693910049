// Markup: HTML and SVG as bytes that are escaped while they are written: literal text is markup,
// whatever is interpolated is text. And the link from one file of a site to another.
//
// Not here: pages, and what tags they are made of (Report); drawings (Plotting).
//
// Begin with Markup.
