/// Where every wanted message of a file lies: the result of the first pass over the bytes.
///
/// The first pass follows the definitions and looks into no field but the time stamp, so that
/// the second one knows how many records there are, and every developer description, even one
/// that arrives late, before it reads a single value.
struct FITIndex {
  /// Records that follow each other with the same layout.
  struct Run {
    var definition: Int
    var start: Int
    var count: Int
    /// Chained part; accumulated values start afresh with each.
    var segment: Int
  }

  /// A message other than a record.
  struct Found {
    var definition: Int
    var offset: Int
    /// From a compressed header: FIT seconds; 0 if there is none.
    var time: UInt32
    var segment: Int
  }

  var definitions: [FITDefinition] = []
  /// How often each definition was used.
  var uses: [Int] = []
  var recordOffsets: [UInt32] = []
  var runs: [Run] = []
  var found: [Found] = []
  /// Times from compressed headers, by record.
  var recordTimes: [(record: Int, time: UInt32)] = []
  var segmentCount = 0
  var damage: FITError?

  /// Whether the file holds more than any watch writes: going on would only cost memory.
  var isFull: Bool {
    definitions.count > Limits.definitions || found.count > Limits.messages
      || runs.count > Limits.messages
  }

  enum Limits {
    static let definitions = 20_000
    static let messages = 400_000
    static let columns = 256
  }

  mutating func note(_ error: FITError) {
    if damage == nil { damage = error }
  }
}
