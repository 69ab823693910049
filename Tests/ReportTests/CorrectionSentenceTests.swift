import Testing
import Training

@testable import Facts
@testable import Wording

@Suite("How corrections are told")
struct CorrectionSentenceTests {
  private func told(_ correction: Correction, sport: Sport = .running) -> String {
    let activity = Activity(
      id: 1, sport: sport,
      start: Moment(unixSeconds: 1_795_331_040, utcOffsetSeconds: 3_600), movingSeconds: 1_800)
    return plain(Wording.english.corrections.sentence(correction, of: activity))
  }

  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test func `Points left out are told with the way that nobody went`() {
    #expect(
      told(Correction(.strayPoints, count: 3, before: 8_342_000, after: 8_300))
        == "3 points far off the track were left out: 8,334 km that nobody went.")
    #expect(
      told(Correction(.strayPoints, count: 1, before: 8_300, after: 8_300))
        == "1 point far off the track was left out.")
    #expect(
      told(Correction(.leapingDistance, count: 2, before: 9_300, after: 8_300))
        == "2 leaps were taken out of the distance: 1.0 km that nobody went.")
    #expect(
      told(Correction(.staleFirstFix, count: 1))
        == "The first point was where the receiver had been before, and left out.")
    #expect(
      told(Correction(.staleFirstFix, count: 4, before: 20_000, after: 8_000))
        == "The first 4 points were where the receiver had been before, and left out: "
        + "12.0 km that nobody went.")
  }

  @Test func `A ride is a pause, and leaps or a world record leave no records`() {
    #expect(
      told(Correction(.ride, count: 1, before: 20_000, after: 7_700))
        == "1 stretch as fast as a train, a car or a ferry counts as a pause: 12.3 km less.")
    #expect(
      told(Correction(.ride, count: 2))
        == "2 stretches as fast as a train, a car or a ferry count as pauses.")
    #expect(
      told(Correction(.tooManyLeaps, count: 149))
        == "149 steps are leaps that nobody makes: with so many it sets no records.")
    for before in [nil, 8.2] {
      #expect(
        told(Correction(.beyondWorldRecord, before: before))
          == "In whole or in part it is faster than anybody ever was: it sets no records.")
    }
  }

  @Test func `A clock that was wrong is told on the clock of the place`() {
    #expect(
      told(Correction(.straySamples, count: 1))
        == "1 sample was recorded days away from the others and left out.")
    #expect(
      told(Correction(.straySamples, count: 5, before: 631_065_600, after: 1_795_331_040))
        == "5 samples were recorded days away from the others and left out: "
        + "it began on 22 Nov 2026, 8:04, not on 31 Dec 1989, 1:00.")
    #expect(
      told(Correction(.startFromSamples, before: 1_795_320_240, after: 1_795_331_040))
        == "It was said to begin on 22 Nov 2026, 5:04; its samples begin on 22 Nov 2026, 8:04.")
    for (seconds, zone) in [
      (32_400.0, "UTC+9"), (-12_600, "UTC−3:30"), (0, "UTC"), (20_700, "UTC+5:45"),
    ] {
      #expect(
        told(Correction(.offsetFromPlace, after: seconds))
          == "No time zone was recorded; the place suggests \(zone).")
    }
  }

  @Test func `A sport that was read from words or speeds is told as that`() {
    #expect(
      told(Correction(.sportFromSpeed), sport: .cycling)
        == "No sport was recorded; it moved like a ride.")
    #expect(
      told(Correction(.sportFromWords), sport: .trailRunning)
        == "The sport is read from a word in the file: trail run.")
  }

  @Test(arguments: [
    (
      Correction(.timeFromSamples, before: 0, after: 1_800),
      "No time was written; its samples last 30:00 min."
    ),
    (
      Correction(.minutesForSeconds, before: 30, after: 1_800),
      "Minutes were written as seconds, 30 s for 30:00 min; its samples decide."
    ),
    (
      Correction(.minutesForSeconds, before: 108_000, after: 1_800),
      "A time sixty times too long was written, 30:00:00 h for 30:00 min; its samples decide."
    ),
    (
      Correction(.millisecondsForSeconds, before: 1_800_000, after: 1_800),
      "Milliseconds were written as seconds, 500:00:00 h for 30:00 min; its samples decide."
    ),
    (
      Correction(.timeShorterThanSamples, before: 1_200, after: 1_800),
      "A time of 20:00 min was written; its samples last 30:00 min and decide."
    ),
    (
      Correction(.movingBeyondElapsed, before: 1_200, after: 1_800),
      "It was said to end after 20:00 min and to move for 30:00 min; the longer one counts."
    ),
    (
      Correction(.movingBeyondElapsed, before: 1_800, after: 1_200),
      "It was said to move for 30:00 min, longer than it lasted; it moved for 20:00 min."
    ),
    (
      Correction(.cropped, count: 1_800, before: 4_200, after: 2_400),
      "Another source cut it from 1:10:00 h to 40:00 min: 1,800 samples were left out."
    ),
  ])
  func `A time is told before and after`(correction: Correction, text: String) {
    #expect(told(correction) == text)
  }

  @Test(arguments: [
    (
      Correction(.distanceFromPlaces, after: 8_300),
      "No distance was recorded; along the places it is 8.3 km."
    ),
    (
      Correction(.distanceFromSpeeds, before: 0, after: 8_300),
      "No distance was recorded; the speeds add up to 8.3 km."
    ),
    (
      Correction(.distanceFromSamples, before: 0, after: 8_300),
      "A distance of 0 was written; its samples make 8.3 km."
    ),
    (
      Correction(.distanceFromSamples, before: 10_200, after: 8_300),
      "A distance of 10.2 km was written; its samples make 8.3 km and decide."
    ),
    (
      Correction(.lapsFromSamples, count: 2, before: 0, after: 8_300),
      "2 laps had a distance of 0 or one far from their samples, which decide: "
        + "0.0 km became 8.3 km."
    ),
    (
      Correction(.lapsFromSamples, count: 1, before: 5, after: 1_020),
      "1 lap had a distance of 0 or one far from its samples, which decide: 5 m became 1.0 km."
    ),
    (
      Correction(.distanceFromOwner, before: 9_800, after: 10_200),
      "Its owner corrected the distance from 9.8 km to 10.2 km; splits and speeds follow."
    ),
    (
      Correction(.distanceFromOwner, before: 10_010, after: 10_040),
      "Its owner corrected the distance from 10.01 km to 10.04 km; splits and speeds follow."
    ),
  ])
  func `A distance is told before and after`(correction: Correction, text: String) {
    #expect(told(correction) == text)
  }

  @Test(arguments: [
    (
      Correction(.impossibleHeights, count: 1, before: 9_100, after: 120),
      "1 height below −450 m or above 9,000 m was left out; "
        + "the climb went from 9,100 m to 120 m."
    ),
    (
      Correction(.loneZeroHeights, count: 2, before: 80, after: 80),
      "2 heights of 0 among others were left out."
    ),
    (
      Correction(.steepSteps, count: 7, before: 400, after: 120),
      "7 heights that no hill is steep enough for were left out; "
        + "the climb went from 400 m to 120 m."
    ),
    (
      Correction(.climbBeyondDistance, before: 2_400),
      "It climbs 2,400 m, more than 40 % of its distance; nothing was changed."
    ),
    (
      Correction(.impossibleHeartRates, count: 12, before: 150, after: 150),
      "The heart rate was over 230 in 12 samples, which is no heart rate."
    ),
    (
      Correction(.impossibleHeartRates, before: 255, after: 172),
      "The heart rate was over 230 in its mean or maximum, which is no heart rate. "
        + "255 bpm became 172 bpm."
    ),
    (
      Correction(.zeroHeartRates, count: 1, before: 120, after: 145),
      "The heart rate was 0 in 1 sample, which is no heart rate. 120 bpm became 145 bpm."
    ),
    (
      Correction(.zerosInMean, before: 128, after: 160),
      "Its mean heart rate counted the time without one as 0: 128 bpm became 160 bpm."
    ),
    (
      Correction(.zerosInMean, after: 160),
      "Mean heart rates of laps counted the time without one as 0."
    ),
    (
      Correction(.doubledCadence, before: 350, after: 175),
      "Each step was counted twice: 350 steps/min became 175 steps/min."
    ),
    (Correction(.doubledCadence), "Each step was counted twice; the cadence is halved."),
    (
      Correction(.halvedCadence, before: 88, after: 176),
      "The steps of one leg were counted: 88 steps/min became 176 steps/min."
    ),
    (Correction(.halvedCadence), "The steps of one leg were counted; they are doubled."),
  ])
  func `What sensors read is told before and after`(correction: Correction, text: String) {
    #expect(told(correction) == text)
  }

  @Test func `Every finding has a sentence whatever its values`() {
    for finding in Correction.Finding.allCases {
      for correction in [
        Correction(finding), Correction(finding, count: 2, before: .nan, after: .infinity),
        Correction(finding, count: 1, before: -1e300, after: 1e300),
      ] {
        let text = told(correction)
        #expect(text.first?.isLowercase == false && text.hasSuffix("."), "\(finding): \(text)")
      }
    }
    for kind in Correction.Kind.allCases {
      #expect(Wording.english.corrections.name(kind).first?.isUppercase == true)
    }
  }

  @Test func `What is most worth saying stands above`() {
    func heading(_ findings: Correction.Finding...) -> String? {
      let run = Activity(
        id: 1, sport: .running, start: Moment(unixSeconds: 0, utcOffsetSeconds: 0),
        movingSeconds: 1)
      return CorrectionsFinding(findings.map { Correction($0) }).map {
        plain(Wording.english.corrections.heading($0, of: run))
      }
    }
    #expect(heading() == nil)
    #expect(heading(.strayPoints) == "One thing was mended")
    #expect(
      heading(.offsetFromPlace, .strayPoints, .steepSteps)
        == "Two things were mended, one more is told")
    #expect(heading(.sportFromSpeed) == "One thing was assumed")
    #expect(heading(.climbBeyondDistance) == "Unusual, and left as it is")
    #expect(heading(.strayPoints, .tooManyLeaps) == "This run sets no records")
  }
}
