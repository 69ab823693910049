// Report: Pages as markup and drawings: a pure function of a page's facts, the wording, what is drawn
// of a run's samples, and how wide labels get in the theme's font. Frame has what every page shares and the one list of pages; Pages, Run and Blocks say how each looks.
//
// Not here: arithmetic and rules (Facts), sentences (Wording), the shell around a page (Theming),
// files (Site).
//
// Begin with PageEntry and PagePlan, then one of the Pages.
