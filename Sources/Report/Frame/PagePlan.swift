package import Facts
package import Hashing
package import Plotting
package import Training
package import Wording

/// A page that can be made: where it lies, the fingerprint of what it tells, and how to make it.
package struct PagePlan: Sendable {
  package let path: String
  package let kind: PageKind
  /// Of the page's facts and of all that every page shares, as text.
  package let fingerprint: String
  /// `nil` for a page that need not be made: its facts are not kept.
  package let make: (@Sendable () throws -> Page)?
}

/// What every page is planned with.
package struct PlanContext: Sendable {
  package let wording: Wording
  /// What every page rests on besides its facts: words, theme, frame, program.
  package let shell: Fingerprint
  package let drawings: StoredDrawings
  /// In the font of the theme; asked when a page is made.
  package let labelWidths: @Sendable () -> LabelWidths
  /// Whether the page at a path with a fingerprint has to be made.
  package let isDue: @Sendable (String, String) -> Bool

  package init(
    wording: Wording, shell: Fingerprint, drawings: StoredDrawings,
    labelWidths: @escaping @Sendable () -> LabelWidths,
    isDue: @escaping @Sendable (String, String) -> Bool = { _, _ in true }
  ) {
    self.wording = wording
    self.shell = shell
    self.drawings = drawings
    self.labelWidths = labelWidths
    self.isDue = isDue
  }
}

/// What is drawn of activities, read one at a time when a page is made.
package struct StoredDrawings: Sendable {
  /// What identifies the stored drawing of an activity; it changes when that does.
  package let digest: @Sendable (Int64) -> UInt64?
  package let read: @Sendable (Int64) throws -> RunDrawing

  package init(
    digest: @escaping @Sendable (Int64) -> UInt64?,
    read: @escaping @Sendable (Int64) throws -> RunDrawing
  ) {
    self.digest = digest
    self.read = read
  }

  /// For pages without an activity.
  package static let none = StoredDrawings(digest: { _ in nil }, read: { _ in RunDrawing() })
}

extension PlanContext {
  /// The plan of a page that is made of its facts, the wording and how wide labels get; the page of
  /// a run also of the drawing that its facts name.
  package func plan<Told: PageFacts>(
    _ path: String, _ kind: PageKind, _ facts: Told,
    render: @escaping @Sendable (Told, Wording) throws -> Page
  ) throws -> PagePlan {
    let fingerprint = try Fingerprint(of: facts, on: shell).text
    guard isDue(path, fingerprint) else {
      return PagePlan(path: path, kind: kind, fingerprint: fingerprint, make: nil)
    }
    return PagePlan(path: path, kind: kind, fingerprint: fingerprint) { [wording, labelWidths] in
      try LabelWidths.$ofPage.withValue(labelWidths()) { try render(facts, wording) }
    }
  }
}
