import Diagnostics
import Training
import TrainingStore

extension Ingestion {
  /// Keeps the rows of the table of a Strava export, and finds out what their recordings are
  /// called.
  ///
  /// A table that is known is gone through again: recordings beside it may be new.
  func keepStrava(_ bytes: [UInt8], _ source: Source, _ holder: Holder) throws -> SummaryFile {
    let known = source.identity.flatMap { self.known[$0] }
    let isSettled = known?.isSettled(for: readerVersion) ?? false
    guard StravaExport.isTable(bytes) else {
      if let outcome = try skipKnown(source) { return SummaryFile(outcome: outcome) }
      try judge(
        source, .unrecognised, kind: nil,
        reason: "it is named like the table of a Strava export and has other columns",
        holder: holder.identity)
      return SummaryFile(outcome: .unrecognised)
    }
    let table = StravaExport.read(bytes: bytes, file: source.name)
    let isRefused = table.activities.isEmpty && table.diagnostics.contains { $0.severity != .note }
    let outcome: FileOutcome =
      isRefused ? .unreadable : table.activities.isEmpty ? .notAnActivity : .imported
    var file = SummaryFile(outcome: outcome, isStravaTable: true)
    try store.write { writer in
      let id: Int64
      if isSettled, let known {
        id = known.id
        skip(source, known)
      } else {
        id = try judge(
          source, outcome, kind: SourceKind.stravaRow.words,
          reason: leftovers(of: table, source, holder), holder: holder.identity, writer)
      }
      var taken: Set<Int64> = []
      var gear = StravaGear()
      for row in table.activities {
        let activity = try keep(
          row, isSettled: isSettled, not: taken, fromFile: id, writer)
        taken.insert(activity.id)
        gear.note(row.gear, of: activity)
        if let path = row.file {
          file.recordings[Source.joinKey(source.folder + path)] = activity.id
        }
      }
      try keep(gear, of: taken, writer)
      touched.formUnion(taken)
    }
    return file
  }

  private func keep(_ gear: StravaGear, of activities: Set<Int64>, _ writer: StoreWriter) throws {
    let changes = try writer.save(named: gear.pieces, in: activities)
    guard !changes.isEmpty else { return }
    var count = CategoryCount(name: GarminCategory.gear.rawValue)
    for change in changes { count.note(change) }
    receipt.note(count)
  }

  /// Keeps a row, by itself or together with what is known of the activity, and gives what is
  /// known then.
  private func keep(
    _ row: StravaActivity, isSettled: Bool, not taken: Set<Int64>, fromFile file: Int64,
    _ writer: StoreWriter
  ) throws -> Activity {
    var activity = row.activity
    var gave = activity.fields
    let same =
      index[activity.id] != nil
      ? activity.id : index.match(activity, from: .stravaRow) { !taken.contains($0) }
    if let same, let known = index[same] {
      // What it says is known, and a newer table may have said something else since.
      if isSettled { return known }
      let merged = known.merged(
        with: activity, .stravaRow, origins: index.origins(of: same), hasSamples: false)
      (activity, gave) = (merged.activity, merged.gave)
    }
    let change = try writer.save(activity)
    try writer.link(activity: activity.id, toFile: file, giving: gave)
    index.insert(activity)
    index.note(.stravaRow, gave: gave, to: activity.id)
    note(change, of: activity.id)
    return activity
  }

  /// What of the table could not be used, and which recordings are not there.
  private func leftovers(
    of table: (activities: [StravaActivity], diagnostics: [Diagnostic]), _ source: Source,
    _ holder: Holder
  ) -> String? {
    var parts: [String] = []
    let warnings = table.diagnostics.filter { $0.severity != .note }
    if let first = warnings.first {
      let line = first.place?.lineNumber.map { "line \($0): " } ?? ""
      let more = warnings.count == 1 ? "" : ", and \(grouped(warnings.count - 1)) more"
      parts.append(line + first.sentence + more)
    }
    let there = Set(holder.sources.map(\.joinKey))
    let missing = table.activities.compactMap(\.file).filter {
      !there.contains(Source.joinKey(source.folder + $0))
    }
    if let first = missing.first {
      parts.append(
        missing.count == 1
          ? "the recording ‘\(first)’ is not beside it; its row was kept"
          : "\(grouped(missing.count)) recordings such as ‘\(first)’ are not beside it; their rows "
            + "were kept")
    }
    if table.activities.isEmpty, parts.isEmpty { parts.append("the table has no rows") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension SummaryCoverage {
  /// What a file within a Strava export is beside its table and its recordings; `nil` for others.
  func stravaKind(of source: Source) -> FileKind? {
    guard !stravaFolders.isEmpty, recordings[source.joinKey] == nil else { return nil }
    for folder in stravaFolders where source.entry.hasPrefix(folder) {
      let path = source.entry.dropFirst(folder.count).lowercased()
      if path.hasPrefix("routes/") { return .other("route of Strava") }
      if path.hasPrefix("media/") || path.hasPrefix("clubs/") { return .other("picture") }
      if path.hasSuffix(".csv"), !path.contains("/") { return .other("other list of Strava") }
    }
    return nil
  }
}
