/// The zone of a heart rate, 1 to 5; `nil` without five bounds.
///
/// It is judged in whole beats, as it is printed. What is below the first counts to zone 1.
package func heartRateZone(of heartRate: Double, lowerBounds bounds: [Int]) -> Int? {
  guard bounds.count == 5 else { return nil }
  let beats = heartRate.rounded()
  return max(1, bounds.count { Double($0) <= beats })
}
