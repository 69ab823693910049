import Training

/// Distances that a watch began anew on the way, as one rising line.
///
/// - Parameters:
///   - raw: in order of time, `Stream.missing` where there is none.
///   - scale: of a meter.
/// - Returns: the same where the watch counted on. A fall is a new beginning if the distance before
///   it was reached step by step, if it falls to less than half, and if it stays below for a minute:
///   what leaps up or down and comes back is a fault of another kind.
/// - Complexity: O(*n*).
func goingOn(_ raw: [Int32], scale: Double) -> [Int32] {
  guard mayFall(raw) else { return raw }
  let known = raw.indices.filter { raw[$0] != Stream.missing }
  var falls: [Int] = []
  for place in known.indices.dropFirst() {
    let (before, after) = (raw[known[place - 1]], raw[known[place]])
    guard after < before / 2, Double(before) >= shortestWay * scale else { continue }
    let climb = known[max(place - lastingCount, 0)..<place].map { raw[$0] }
    let rest = known[place..<min(place + lastingCount, known.count)].map { raw[$0] }
    let isReached = zip(climb, climb.dropFirst()).allSatisfy {
      $1 < $0 / 2 || Double($1 - $0) < longestStep * scale
    }
    if isReached, rest.allSatisfy({ $0 < before }) { falls.append(place) }
  }
  guard !falls.isEmpty else { return raw }
  var result = raw
  var (base, next) = (0, falls[...])
  for (place, index) in known.enumerated() {
    if place == next.first {
      base += Int(raw[known[place - 1]])
      next.removeFirst()
    }
    result[index] = Int32(clamping: Int(raw[index]) + base)
  }
  return result
}

/// Whether any distance is less than half of the one before it.
private func mayFall(_ raw: [Int32]) -> Bool {
  var last: Int32 = 0
  for meters in raw where meters != Stream.missing {
    if meters < last / 2 { return true }
    last = meters
  }
  return false
}

/// Meters that a watch has counted before it begins anew; less is a receiver that finds itself.
private let shortestWay = 50.0
/// Meters from sample to sample that are no leap.
private let longestStep = 1_000.0
/// A minute of samples.
private let lastingCount = 60
