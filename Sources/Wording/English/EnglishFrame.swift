struct EnglishFrame: FrameTexts {
  let skipToContent = "Skip to content"
  let site = "Site"
  let wayBack = "Way back"
  let overview = "Overview"
  let runs = "Runs"
  let year = "Year"
  let colophon = [
    "Made by openrun from the runner's own files.", "No tracking, no requests to other hosts.",
  ]
}
