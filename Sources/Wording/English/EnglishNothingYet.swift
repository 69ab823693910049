struct EnglishNothingYet: NothingYetWords {
  let title = "Nothing yet"
  let heading = "Here your running will stand"
  let explanation = "No activity has been read so far."
  let steps: [[InstructionPart]] = [
    [.words("Ask Garmin for your data, or take a folder of .fit files.")],
    [.command("openrun ingest FILE"), .words(" reads it; the zip need not be unpacked.")],
    [.command("openrun build"), .words(" writes these pages again.")],
  ]
  let summary = "A training report without an activity so far, and how to fill it."
}
