// Notes: Markdown files of the runner's with settings in front: what a note belongs to, what it
// links to, and its text as markup. The library parses; the tree is written here, without raw HTML
// and without anything from other hosts. Trees may be as deep as a text is long: nothing recurses.
//
// Not here: where a note appears (Site) and how a page shows it (Report).
//
// Begin with Note.read, then NoteRendering and NoteMarkup.
