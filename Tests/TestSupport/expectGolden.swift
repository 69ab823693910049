import Foundation
package import Testing

/// Compares a text with the file of that name in `Goldens`, beside the test.
///
/// `GOLDEN=write swift test` writes the file instead; then read the change as a reviewer would.
package func expectGolden(
  _ text: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Goldens", isDirectory: true).appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    return
  }
  guard let bytes = try? Data(contentsOf: golden) else {
    Issue.record(
      "there is no golden ‘\(name)’ yet: GOLDEN=write makes it", sourceLocation: sourceLocation)
    return
  }
  let wanted = String(decoding: bytes, as: UTF8.self)
  guard text != wanted else { return }
  let (got, want) = (
    text.split(separator: "\n", omittingEmptySubsequences: false),
    wanted.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let line =
    zip(got, want).enumerated().first { $1.0 != $1.1 }?.offset ?? min(got.count, want.count)
  let (mine, theirs) = (
    line < got.count ? String(got[line]) : "(nothing)",
    line < want.count ? String(want[line]) : "(nothing)"
  )
  Issue.record(
    "\(name) differs in line \(line + 1): got ‘\(mine)’, wanted ‘\(theirs)’",
    sourceLocation: sourceLocation)
}
