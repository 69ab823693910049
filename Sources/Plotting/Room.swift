// Plotting: Drawings as fluid SVG: scales turn values into places, marks draw lines and bars,
// charts put them together with axes and words. A drawing sets geometry and classes; colors,
// widths and fonts belong to the theme. One drawing serves every width, so places are per cents.
//
// Not here: what is drawn and what it is called, which Report hands in; how a recording is thinned
// (Metrics); any font: widths of letters are handed in as LabelWidths.
//
// Begin with Drawing, Canvas and one of the Charts.
