package import Training

/// What the store remembers of one file that was given to it.
package struct LedgerEntry: Hashable, Sendable {
  /// Where it was first found: the zip or folder, then the zips inside, with `›` between them.
  package var container: String
  /// Its path in there, made safe to show: mail addresses are left out.
  package var entry: String
  /// Bytes, inflated.
  package var size: Int
  /// The CRC-32 of its bytes.
  package var checksum: UInt32
  package var outcome: FileOutcome
  /// What kind of file it is; `nil` if nobody knows.
  package var kind: LedgerKind?
  /// Why it, or a part of it, was not used; `nil` when there is nothing to say.
  package var reason: LedgerReason?
  /// Tells the file apart, wherever it lies; see ``fileIdentity(name:size:checksum:)``.
  package var identity: UInt64
  /// The identity of the zip around it; `nil` for a file on disk.
  package var holder: UInt64?

  package init(
    container: String, entry: String, size: Int, checksum: UInt32, identity: UInt64,
    outcome: FileOutcome, kind: LedgerKind? = nil, reason: LedgerReason? = nil,
    holder: UInt64? = nil
  ) {
    self.container = container
    self.entry = entry
    self.size = size
    self.checksum = checksum
    self.identity = identity
    self.outcome = outcome
    self.kind = kind
    self.reason = reason
    self.holder = holder
  }
}

/// What tells one file from another without opening it: its name without folders, size and CRC-32.
package func fileIdentity(name: String, size: Int, checksum: UInt32) -> UInt64 {
  ContentDigest([.text(name), StoredValue(size), .integer(Int64(checksum))]).value
}

/// A digest of many identities, in their order: what a zip or a folder holds.
package func containerIdentity(of files: [UInt64], reader: Int) -> UInt64 {
  var digest = ContentDigest()
  digest.combine(UInt64(clamping: reader))
  for file in files { digest.combine(file) }
  return digest.value
}

/// What the store knows about a file it has seen before.
package struct RememberedFile: Hashable, Sendable {
  package var id: Int64
  package var outcome: FileOutcome
  /// The version of the reading code that judged it.
  package var reader: Int
  /// Whether something is to be said of it.
  package var hasRemark: Bool

  package init(id: Int64, outcome: FileOutcome, reader: Int, hasRemark: Bool = false) {
    (self.id, self.outcome, self.reader) = (id, outcome, reader)
    self.hasRemark = hasRemark
  }
}

/// What the store remembers of a zip or folder that was read to its end.
package struct ContainerMemory: Hashable, Sendable {
  package var identity: UInt64
  package var name: String
  package var reader: Int
  package var fileCount: Int
  /// How many activities its files tell of.
  package var activityCount: Int
  package var outcomes: OutcomeCounts
  /// The newest date inside, in Unix seconds, and when it was last changed on disk, in nanoseconds
  /// since 1970.
  package var asOf: Int
  package var modified: Int64

  package init(
    identity: UInt64, name: String, reader: Int, fileCount: Int, activityCount: Int,
    outcomes: OutcomeCounts, asOf: Int = 0, modified: Int64 = 0
  ) {
    (self.asOf, self.modified) = (asOf, modified)
    self.identity = identity
    self.name = name
    self.reader = reader
    self.fileCount = fileCount
    self.activityCount = activityCount
    self.outcomes = outcomes
  }
}

/// A file that an activity comes from.
package struct ActivitySource: Hashable, Sendable {
  package var container: String
  package var entry: String
  package var kind: LedgerKind?
  /// What the activity has from it; empty when nobody noted it.
  package var gave: ActivityFields = []

  package init(container: String, entry: String, kind: LedgerKind?, gave: ActivityFields = []) {
    self.container = container
    self.entry = entry
    self.kind = kind
    self.gave = gave
  }
}
