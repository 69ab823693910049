import Metrics
import Testing
import Training

@testable import Facts
@testable import Wording

/// Sentences that count, from nothing to many.
@Suite("Counted words")
struct CountedWordLaws {
  static let counts = [0, 1, 2, 3, 4, 12, 13, 100]

  private let words = Wording.english

  /// Everything that is said of a count.
  private func sentences(_ count: Int) -> [String] {
    let week = SampleLog.today.isoWeek
    let meters = Double(count) * 8_000
    var sentences = [
      words.dayCount(count), words.weekCount(count),
      words.decimalDays(Double(count)), words.count(count, "run"),
      words.overview.runs(.init(count: max(1, count), planned: count == 0 ? nil : count)),
      words.overview.heading(
        .noRun(plannedMeters: count == 0 ? nil : meters, lastWeekMeters: nil, today: [])),
      words.weeksPage.heading(.few(weeks: count)), words.weeksPage.heading(.nothing(weeks: count)),
      words.weeksPage.longest(.init(week: week, runCount: count, distanceMeters: meters)),
      words.weekBlocks.sum(runCount: count, meters: meters),
      words.year.heading(meters: meters, count: count), words.year.days(nil, count: count),
      words.year.eddington(count),
      words.gear.inUse(count: count), words.gear.atRest(count: count),
      words.gear.left(meters: 8_000, days: Double(count) * 30.44),
      words.form.fitness(.tooEarly(days: count)),
      words.records.candidates(count),
      words.planPage.median(runs: count), words.intensity.measure(weeks: count),
      words.intensity.groups(weeks: count).mean,
      words.formCurve.gap(days: count), words.data.refused(count: count, partly: 1),
      words.data.refused(count: 0, partly: count),
    ]
    sentences += Sport.Family.allCases.filter { $0 != .running }.map {
      words.weekBlocks.others(OtherSports(counts: [SportCount(family: $0, count: count)]))
    }
    for all in Self.counts {
      if count <= all {
        sentences += [
          words.data.heading(total: all, refused: count, partly: 0),
          words.data.heading(total: all, refused: 0, partly: count),
          words.data.used(count, of: all),
        ]
        if all > 0 {
          sentences.append(
            words.weekBlocks.days(.someDone(count, planned: all, isOver: true)))
        }
        if all > 1 {
          sentences.append(words.records.efforts(.some(count: count, of: all, year: 2_026)))
        }
      }
      if count > 0 {
        sentences.append(
          words.overview.runs(.init(count: count, planned: all == 0 ? nil : all)))
      }
    }
    guard count > 0 else { return sentences }
    return sentences + [
      words.weekBlocks.days(.allDone(planned: count, isOver: true)),
      words.weekBlocks.days(.runs(count, longestMeters: meters)),
      words.weekBlocks.days(.moved(count, runs: count, planned: count)),
      words.overview.heading(
        .run(
          meters: meters, isOver: false, isHighestOfPlan: false, .missed(count, of: count))),
      words.planPage.heading(PlanFinding.done(share: 0.5, weeks: count)),
      words.planPage.heading(
        PlannedLoadsFacts(
          firstDay: Day(number: 0), today: Day(number: 0), days: [], isTodayOpen: false,
          largest: 1, finding: PlannedLoadFinding(done: 1, planned: 1, weeks: count))),
      words.records.efforts(.all(count: max(2, count), year: 2_026)),
      words.intensity.heading(.all(max(4, count))),
      words.intensity.heading(.notOne(of: max(4, count))),
      words.intensity.heading(.part(count, of: count + 1)),
      words.records.wholeRuns(WholeRunsFinding(meters: 5_000, seconds: 1_200, count: count)),
    ]
  }

  @Test("agree with their number from nothing on", arguments: counts)
  func grammar(count: Int) {
    for sentence in sentences(count) {
      #expect(!Grammar.isBroken(sentence), "\(sentence)")
    }
  }

  @Test("a share is never told as all or nothing of what is a part")
  func shares() {
    for part in [0.000_1, 0.004, 0.006, 0.5, 0.994, 0.996, 0.999_9] {
      for text in [
        words.share(part), words.zones.heading(.easyThroughout(share: part)),
        words.planPage.heading(PlanFinding.done(share: part, weeks: 3)),
        words.intensity.easy(share: part),
        words.intensity.mean(part),
      ] {
        let plain = text.replacing("\u{A0}", with: " ")
        #expect(!plain.contains("100 %"), "\(plain)")
        #expect(!plain.contains(/(^| )0 %/), "\(plain)")
      }
    }
    #expect(words.share(1).hasPrefix("100") && words.share(0).hasPrefix("0"))
  }

  @Test("what is broken is seen")
  func broken() {
    for text in [
      "1 weeks", "in one runs", "2 run,", "No of four planned runs", "0 s", "in two week",
      "the last 1 weeks", "12 file", "−0 bpm",
    ] {
      #expect(Grammar.isBroken(text), "\(text)")
    }
    for text in ["21 weeks", "one run", "None of four", "10 s", "1.1 runs", "two halves", "1 run"] {
      #expect(!Grammar.isBroken(text), "\(text)")
    }
  }
}
