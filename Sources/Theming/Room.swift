// Theming: Loads, checks and fills a theme: templates, assets and the widths of its letters, laid
// over the built-in one file by file. Every template is checked in all its branches when it is
// loaded, and all mistakes are told with file and line. docs/themes.md is its contract.
//
// Not here: what a page says. A template computes nothing and formats nothing; it gets finished
// markup.
//
// Begin with Theme.load, Theme.render and ThemeSchema.
