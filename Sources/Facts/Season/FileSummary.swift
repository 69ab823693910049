/// What became of the files that were read, for the page about the data.
///
/// It holds counts and words, and no name of a file.
package struct FileSummary: Hashable, Sendable {
  /// Files with the same outcome of the same kind, for the same reason.
  package struct Group: Hashable, Sendable, Encodable {
    /// What kind of file they are, in a word or two; `nil` if nobody knows.
    package var kind: String?
    /// Why they, or a part of them, were left aside; a sentence in lower case.
    package var reason: String?
    package var count: Int

    package init(kind: String?, reason: String?, count: Int) {
      self.kind = kind
      self.reason = reason
      self.count = count
    }
  }

  /// Read and used, in whole or, where a reason is given, in part.
  package var used: [Group]
  /// What they say was there already.
  package var duplicate: [Group]
  /// Understood, and nothing of them belongs into a training log.
  package var leftAside: [Group]
  /// Nobody told openrun what they are.
  package var unrecognised: [Group]
  /// They should say something and cannot be read.
  package var unreadable: [Group]

  package init(
    used: [Group] = [], duplicate: [Group] = [], leftAside: [Group] = [],
    unrecognised: [Group] = [], unreadable: [Group] = []
  ) {
    self.used = used
    self.duplicate = duplicate
    self.leftAside = leftAside
    self.unrecognised = unrecognised
    self.unreadable = unreadable
  }

  package var total: Int {
    [used, duplicate, leftAside, unrecognised, unreadable].reduce(0) { $0 + $1.fileCount }
  }
}

extension [FileSummary.Group] {
  /// How many files they are.
  package var fileCount: Int { reduce(0) { $0 + $1.count } }
}
