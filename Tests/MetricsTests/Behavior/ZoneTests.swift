import Metrics
import Testing
import Training

@Suite("an athlete's zones")
struct ZoneTests {
  let known = HeartRateProfile(from: Day(number: 0), resting: 48, maximum: 187, threshold: 170)
  let unknown = HeartRateProfile(from: Day(number: 0), resting: 48, maximum: 187)

  func athlete(_ method: Athlete.ZoneMethod, bounds: [Double]? = nil) -> Athlete {
    var athlete = Athlete()
    athlete.zoneMethod = method
    athlete.zoneBounds = bounds
    return athlete
  }

  @Test("are shares of the threshold if it is known, else of the maximum")
  func automatic() {
    #expect(zones(for: known, athlete: athlete(.auto)) == [0, 145, 153, 162, 170])
    #expect(zones(for: unknown, athlete: athlete(.auto)) == [94, 113, 131, 150, 169])
    #expect(zoneMethod(for: known, athlete: athlete(.auto)) == .threshold)
    #expect(zoneMethod(for: unknown, athlete: athlete(.threshold)) == .maximum)
  }

  @Test("are those set at Garmin if the method is open and nothing else tells them")
  func garmin() {
    let day = Day(number: 20_000)
    func bounds(
      _ profile: HeartRateProfile?, _ method: Athlete.ZoneMethod = .auto, own: [Double]? = nil,
      garmin: [Int]? = [109, 136, 148, 160, 168]
    ) -> [Int]? {
      var athlete = athlete(method, bounds: own)
      athlete.heartRates = profile.map { [$0] } ?? []
      athlete.garminZones = garmin
      return zones(on: day, athlete: athlete)
    }
    let own = [109, 136, 148, 160, 168]
    #expect(bounds(unknown) == own)
    #expect(bounds(nil) == own)
    #expect(bounds(known) == [0, 145, 153, 162, 170], "a threshold says more")
    #expect(bounds(unknown, .maximum) == [94, 113, 131, 150, 169])
    #expect(bounds(unknown, own: [0.5, 0.6, 0.7, 0.8, 0.9]) == [94, 113, 131, 150, 169])
    #expect(bounds(unknown, garmin: [0, 0, 0, 0, 0]) == [94, 113, 131, 150, 169])
    #expect(bounds(unknown, garmin: [109, 136]) == [94, 113, 131, 150, 169])
    #expect(bounds(unknown, garmin: nil) == [94, 113, 131, 150, 169])
    #expect(bounds(nil, garmin: nil) == nil)
  }

  @Test("are shares of what the method names")
  func methods() {
    #expect(zones(for: known, athlete: athlete(.maximum)) == [94, 113, 131, 150, 169])
    #expect(zones(for: known, athlete: athlete(.reserve)) == [118, 132, 146, 160, 174])
    #expect(zones(for: unknown, athlete: athlete(.threshold)) == [94, 113, 131, 150, 169])
  }

  @Test("take the runner's own shares, without a beat lost to binary fractions")
  func ownBounds() {
    let shares = [0.5, 0.6, 0.7, 0.8, 0.9]
    for maximum in 150...210 {
      let profile = HeartRateProfile(from: Day(number: 0), resting: 50, maximum: Double(maximum))
      #expect(
        zones(for: profile, athlete: athlete(.maximum, bounds: shares))
          == zones(for: profile, athlete: athlete(.maximum)))
      #expect(
        zones(for: profile, athlete: athlete(.reserve, bounds: shares))
          == zones(for: profile, athlete: athlete(.reserve)))
    }
    #expect(
      zones(for: known, athlete: athlete(.threshold, bounds: [0.7, 0.825, 0.9, 0.95, 1.02]))
        == [119, 141, 153, 162, 174])
  }

  @Test(
    "are unknown where the numbers make no sense",
    arguments: [
      HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 0),
      HeartRateProfile(from: Day(number: 0), resting: 50, maximum: .nan),
      HeartRateProfile(from: Day(number: 0), resting: 50, maximum: 1e18),
      HeartRateProfile(from: Day(number: 0), resting: 190, maximum: 180),
    ])
  func nonsense(profile: HeartRateProfile) {
    #expect(zones(for: profile, athlete: athlete(.reserve)) == nil)
    #expect(profile.maximum == 180 || zones(for: profile, athlete: athlete(.maximum)) == nil)
  }

  @Test(
    "are unknown where the shares do not rise or are not five",
    arguments: [
      [0.5, 0.6, 0.7, 0.8], [0.5, 0.6, 0.6, 0.8, 0.9], [0.9, 0.8, 0.7, 0.6, 0.5],
      [0.5, 0.6, 0.7, 0.8, .nan], [50, 60, 70, 80, 90],
    ])
  func wrongShares(shares: [Double]) {
    #expect(zones(for: known, athlete: athlete(.maximum, bounds: shares)) == nil)
  }
}
