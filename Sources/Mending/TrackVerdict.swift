import Routes
import Training

/// Which places of a track are believed, and what lies between those that are.
struct TrackVerdict {
  /// Places between two that are kept, before the first or after the last.
  struct Stray {
    /// The place before them; `nil` at the beginning.
    var before: Int?
    /// The place after them; `nil` at the end.
    var after: Int?
    /// Which they are; some of them may be part of no other.
    var places: Range<Int>
  }

  /// A step between neighbours that cannot have been, and yet both are believed.
  struct Break {
    var before: Int
    var after: Int
  }

  var strays: [Stray] = []
  var breaks: [Break] = []
  /// Steps that nobody takes, rides apart.
  var leapCount = 0
  /// Whether most of it would have to be left out: then nothing is.
  var isHopeless = false

  init(_ track: TrackPlaces, rides: [ClosedRange<Int>], limits: SpeedLimits, usualStep: Double) {
    let spikes = TrackSpikes(track, limits: limits).ranges
    let pieces = TrackPieces(track, rides: rides, spikes: spikes, limits: limits)
    leapCount = pieces.leapCount
    guard pieces.ranges.count > 1 else { return }
    let step = min(60, max(1, usualStep))
    var weights = pieces.ranges.indices.map {
      pieces.spikes.contains($0) ? -1 : Double(pieces.ranges[$0].count) * step
    }
    if pieces.beginsStale(track) { weights[0] *= 0.1 }
    let kept = pieces.withoutIslands(
      keptPieces(weights: weights) {
        pieces.breakCost(from: $0, to: $1, track, limits, step: step)
      }, track, limits)
    let keptCount = kept.reduce(0) { $0 + pieces.ranges[$1].count }
    guard keptCount * 2 > pieces.ranges.reduce(0, { $0 + $1.count }) else {
      isHopeless = true
      return
    }
    var (last, next) = (-1, 0)
    for piece in kept {
      if piece > next { addStray(pieces, next..<piece, last: last, next: piece) }
      // Where points astray lie beside a ride, the ride reaches over them.
      let isOverRide = piece > next && pieces.hasRide(from: last, to: piece)
      if last >= 0, isOverRide || !pieces.isPossible(from: last, to: piece, track, limits) {
        breaks.append(
          Break(
            before: pieces.ranges[last].upperBound - 1, after: pieces.ranges[piece].lowerBound))
      }
      (last, next) = (piece, piece + 1)
    }
    if next < pieces.ranges.count {
      addStray(pieces, next..<pieces.ranges.count, last: last, next: nil)
    }
  }

  private mutating func addStray(
    _ pieces: TrackPieces, _ left: Range<Int>, last: Int, next: Int?
  ) {
    strays.append(
      Stray(
        before: last >= 0 ? pieces.ranges[last].upperBound - 1 : nil,
        after: next.map { pieces.ranges[$0].lowerBound },
        places: pieces.ranges[left.lowerBound]
          .lowerBound..<pieces.ranges[left.upperBound - 1].upperBound))
  }
}

/// A track in pieces, broken where a step cannot have been and at rides.
struct TrackPieces {
  /// Places of each, in order; those within a ride are in none.
  private(set) var ranges: [Range<Int>] = []
  private(set) var leapCount = 0
  /// The pieces that lie out and back within seconds.
  private(set) var spikes: Set<Int> = []
  /// The pieces that follow a ride directly.
  private var afterRide: Set<Int> = []

  init(
    _ track: TrackPlaces, rides: [ClosedRange<Int>], spikes: [Range<Int>], limits: SpeedLimits
  ) {
    guard track.count > 0 else { return }
    var (start, next, spike) = (0, 0, 0)
    var index = 1
    while index < track.count {
      while spike < spikes.count, spikes[spike].upperBound < index { spike += 1 }
      let edges = spike < spikes.count ? spikes[spike] : 0..<0
      if next < rides.count, rides[next].lowerBound == index - 1 {
        ranges.append(start..<index)
        afterRide.insert(ranges.count)
        start = rides[next].upperBound
        (index, next) = (start + 1, next + 1)
      } else {
        let isEdge = !edges.isEmpty && (index == edges.lowerBound || index == edges.upperBound)
        if isEdge
          || track.meters(index - 1, index) > limits.reach(in: track.seconds(index - 1, index))
        {
          if isEdge, index == edges.upperBound { self.spikes.insert(ranges.count) }
          ranges.append(start..<index)
          start = index
          leapCount += 1
        }
        index += 1
      }
    }
    ranges.append(start..<track.count)
  }

  /// Whether one piece can follow another: there was time enough, or a ride.
  func isPossible(from: Int, to: Int, _ track: TrackPlaces, _ limits: SpeedLimits) -> Bool {
    hasRide(from: from, to: to) || excess(from: from, to: to, track, limits) <= 0
  }

  /// Seconds that must be behind a break for it to be believed.
  ///
  /// A receiver puts itself right by some meters all the time, by kilometers hardly ever.
  func breakCost(
    from: Int, to: Int, _ track: TrackPlaces, _ limits: SpeedLimits, step: Double
  ) -> Double {
    if hasRide(from: from, to: to) { return 0 }
    let meters = excess(from: from, to: to, track, limits)
    guard meters > 0 else { return 0 }
    return max(meters > 1_000 ? 120 : max(6, min(60, meters * 0.6)), 2 * step)
  }

  /// The pieces that are kept but for those that lie kilometers away from both their neighbours,
  /// which lead on from one to the other: nobody goes there and comes back in no time, however long
  /// the receiver stayed.
  func withoutIslands(_ kept: [Int], _ track: TrackPlaces, _ limits: SpeedLimits) -> [Int] {
    var result: [Int] = []
    for (place, piece) in kept.enumerated() {
      if let last = result.last, place + 1 < kept.count {
        let next = kept[place + 1]
        let isFar =
          min(
            excess(from: last, to: piece, track, limits),
            excess(from: piece, to: next, track, limits)
          ) > Self.island
        if isFar, !hasRide(from: last, to: next), isPossible(from: last, to: next, track, limits),
          ranges[piece].count < ranges[last].count + ranges[next].count
        {
          continue
        }
      }
      result.append(piece)
    }
    return result
  }

  /// In meters.
  private static let island = 1_000.0

  /// Meters from one piece to another that there was no time for.
  private func excess(
    from: Int, to: Int, _ track: TrackPlaces, _ limits: SpeedLimits
  ) -> Double {
    let (a, b) = (ranges[from].upperBound - 1, ranges[to].lowerBound)
    return track.meters(a, b) - limits.reach(in: track.seconds(a, b))
  }

  func hasRide(from: Int, to: Int) -> Bool {
    afterRide.contains { $0 > from && $0 <= to }
  }

  /// Whether the first piece stands still until it leaps: where the receiver was last.
  func beginsStale(_ track: TrackPlaces) -> Bool {
    guard ranges.count > 1, !afterRide.contains(1) else { return false }
    let (first, second) = (ranges[0], ranges[1].lowerBound)
    return track.seconds[second] - track.seconds[first.upperBound - 1] <= 60
      && first.allSatisfy { track.meters(first.lowerBound, $0) < 50 }
  }
}
