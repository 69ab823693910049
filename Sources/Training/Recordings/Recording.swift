/// The samples of one activity, as columns of equal length.
package struct Recording: Hashable, Sendable {
  /// Streams in the order of their kinds; all have as many samples as `time`.
  package private(set) var streams: [Stream]
  /// Spans in which the timer stood still, in seconds after the start, in order.
  package var pauses: [Range<Double>]

  package init(streams: [Stream], pauses: [Range<Double>] = []) {
    self.streams = streams.sorted { $0.kind.rawValue < $1.kind.rawValue }
    self.pauses = pauses
  }

  package var count: Int { streams.first?.raw.count ?? 0 }

  package func stream(_ kind: StreamKind) -> Stream? { streams.first { $0.kind == kind } }

  /// The samples of one kind; `nil` when the recording has none of them.
  package func column(_ kind: StreamKind) -> Column? { stream(kind)?.column }

  /// Whether any sample of the kind is there.
  package func has(_ kind: StreamKind) -> Bool {
    stream(kind)?.raw.contains { $0 != Stream.missing } ?? false
  }
}
