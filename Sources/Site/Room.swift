// Site: From a folder with settings, notes and a store to a folder that is the site:
// configuration, plans of all pages, which of them are due, the writer, the manifest and the check
// of links. A file is written only if its bytes differ, in one step; what is stale goes; sockets
// and clocks are not touched.
//
// Not here: what a page says (Facts, Wording, Report) or how it is dressed (Theming).
//
// Begin with Workspace and SiteBuilder, then SiteUpdate.
