import TestSupport
import Testing

@testable import TrainingStore

/// Stores hold these codes: one that is changed here leaves rows behind that nobody can read.
@Suite("Codes of the ledger")
struct LedgerCodeTests {
  @Test func `Every kind of file has its code and its words`() {
    let found = LedgerKind.plain.map { "\($0.stored): \($0.words)" }
    #expect(found == kindsOfFiles)
    #expect(LedgerKind.fitType(72).stored == "fit.type 72")
    #expect(LedgerKind.fitType(72).words == "FIT type 72")
    #expect(LedgerKind.unknownList("BrandNewScore").stored == "garmin.unknown BrandNewScore")
    #expect(LedgerKind.unknownList("BrandNewScore").words == "unknown list ‘BrandNewScore’")
    #expect(LedgerKind.told("a thing").stored == "told a thing")
    #expect(LedgerKind.told("a thing").words == "a thing")
  }

  @Test func `Every reason without an argument has its code and its words`() {
    let found = PlainPoint.allCases.map {
      "\(LedgerReason($0).stored): \(LedgerReason($0).sentence)"
    }
    #expect(found == plainReasons)
  }

  @Test func `Every reason with arguments has its code, its words and what may be published`() {
    for (point, stored, sentence, published) in reasonsWithArguments {
      let reason = LedgerReason(point)
      #expect(reason.stored == stored)
      #expect(reason.sentence == sentence)
      #expect(reason.publishedSentence == published)
    }
  }

  @Test func `No two codes are the same`() {
    let kinds = LedgerKind.plain.map(\.stored)
    #expect(Set(kinds).count == kinds.count)
    let codes =
      PlainPoint.allCases.map(\.rawValue)
      + Set(
        reasonsWithArguments.map { String($0.stored.prefix { $0 != " " }) })
    #expect(Set(codes).count == codes.count)
  }

  @Test func `What is published of a reason is its sentence without particulars`() {
    let points = PlainPoint.allCases.map(LedgerPoint.plain) + reasonsWithArguments.map(\.point)
    for reason in points.map({ LedgerReason($0) }) {
      #expect(reason.publishedSentence == withoutParticulars(reason.sentence))
    }
  }

  @Test func `All kinds come back as they were stored`() {
    let more: [LedgerKind] = [
      .fitType(-1), .fitType(.max), .unknownList(""), .unknownList("a b"), .told("FIT"),
    ]
    for kind in LedgerKind.plain + more { #expect(LedgerKind(stored: kind.stored) == kind) }
    forAll { random in
      let text = anyText(using: &random)
      return [LedgerKind.told(text), .unknownList(text)].allSatisfy {
        LedgerKind(stored: $0.stored) == $0
      }
    }
  }

  @Test func `All reasons come back as they were stored, whatever their arguments`() {
    for point in PlainPoint.allCases.map(LedgerPoint.plain) + reasonsWithArguments.map(\.point) {
      #expect(LedgerReason(stored: LedgerReason(point).stored) == LedgerReason(point))
    }
    forAll { random in
      let points = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        anyPoint(using: &random)
      }
      guard let reason = LedgerReason(points) else { return false }
      return LedgerReason(stored: reason.stored) == reason
    }
  }

  @Test(arguments: ["", "rowsLeftOut", "rowsLeftOut 1", "moreSessions x 2", "tooLarge", "later 7"])
  func `What no version has written is told as it stands`(stored: String) {
    #expect(LedgerReason(stored: stored) == LedgerReason(.told(stored)))
    #expect(LedgerKind(stored: stored) == .told(stored))
  }
}

private func anyText(using random: inout some RandomNumberGenerator) -> String {
  let pieces = [
    "a", " ", "  ", "\n", "\r\n", "\\", "\\n", "; ", "‘", "’", "\u{301}", "é", "-", "7", "told",
  ]
  return (0..<Int.random(in: 0...9, using: &random)).map { _ in
    pieces[Int.random(in: 0..<pieces.count, using: &random)]
  }.joined()
}

private func anyPoint(using random: inout some RandomNumberGenerator) -> LedgerPoint {
  let text = anyText(using: &random)
  let (a, b, c) = (
    Int.random(in: 0...Int.max, using: &random), Int.random(in: -9...9, using: &random),
    Int.random(in: 0...5_000, using: &random)
  )
  let all: [LedgerPoint] = [
    .plain(.keptRows), .damaged(text), .told(text), .cannotBeOpened(text), .tooLarge(bytes: a),
    .zipOfRecordings(b), .pointsWithoutTimes(c), .tracksWithin(a), .activitiesWithin(b),
    .undatedPoints(a, of: b), .unreadableNumbers(a, of: c, .height), .moreSessions(a, most: b),
    .rowsLeftOut(a, of: b, .notJSON), .rowsLeftOut(a, of: b, .lacks(.number, count: c)),
    .tableTrouble(line: nil, more: b, text), .tableTrouble(line: c, more: a, text),
    .recordingAway(text), .recordingsAway(c, such: text), .rowsOfStrava(b),
  ]
  return all[Int.random(in: 0..<all.count, using: &random)]
}
