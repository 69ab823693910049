import Diagnostics
import Settings
import Training

extension Configuration {
  /// What is about one athlete, and so stands in the openrun.toml of that one's own folder.
  private static let ofOneAthlete = [
    "athlete", "zones", "load", "race", "plan", "activity", "privacy", "sports", "away",
  ]

  /// Reads which athletes a family or a club has.
  mutating func readAthletes(_ root: TableReader) {
    athletes = root.namedTables("athletes").compactMap(member)
    guard let first = athletes.first else { return }
    for key in Self.ofOneAthlete where root.has(key) {
      root.report(
        "‘\(key)’ is about one athlete, and [athletes] names several", at: key,
        help:
          "move it into the openrun.toml of an athlete's own folder, like that in \(first.folder)")
    }
  }
}

private func member(_ id: String, _ table: TableReader) -> FamilyMember? {
  let folder = table.string("folder", required: "folder = \"\(id)\"")
  let name = table.string("name", default: id)
  let born = table.day("born").flatMap(Day.init)
  let isPublic = table.boolean("public")
  guard isPathSegment(id) else {
    table.report(
      "‘\(id)’ is to be a folder of the site, and cannot be one", at: "folder",
      help: "call the table by letters a to z, digits and single hyphens, like  [athletes.bjorn]  "
        + "and write  name = \(tomlText(id))  in it")
    return nil
  }
  guard id != "assets" else {
    table.report(
      "the site keeps its own files in ‘assets’", at: "folder",
      help: "call the athlete something else, and write  name = \"assets\"  in the table")
    return nil
  }
  guard let folder else { return nil }
  return FamilyMember(
    id: id, name: name, folder: folder, born: born, isPublic: isPublic,
    place: table.place(of: "folder"))
}

/// Whether a name is the same in an address, on every disk and in a shell.
private func isPathSegment(_ name: String) -> Bool {
  name.utf8.count <= 40 && name.wholeMatch(of: #/[a-z0-9]+(?:-[a-z0-9]+)*/#) != nil
}
