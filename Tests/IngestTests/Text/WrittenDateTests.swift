import TestSupport
import Testing
import Training

@testable import Ingest

struct WrittenDateTests {
  @Test(
    "the first of May at nine is read in every language",
    arguments: [
      "1 maj 2026 09:00:00", "1 maja 2026, 09:00:00", "1 мая 2026 г., 09:00:00",
      "1 трав. 2026 р., 09:00:00", "2026. 5. 1. 오전 9:00:00", "2026년 5월 1일 오전 9시 0분 0초",
      "2026年5月1日 上午9:00:00", "2026年5月1日 9:00:00", "2026年5月1日 9時00分00秒",
      "2026/05/01 午前9:00:00", "1 Mayıs 2026 09:00:00", "1 May 2026 ÖÖ 9:00:00",
      "1. maj 2026 09.00.00", "1. mai 2026, 09:00:00", "1. mai 2026 kl. 09:00:00",
      "1 Mei 2026 09.00.00", "1. 5. 2026 9:00:00", "1. května 2026 9:00", "1.5.2026 klo 9.00.00",
      "1. toukokuuta 2026 klo 9.00", "2026. máj. 1. 9:00:00", "01.05.2026, 09:00:00",
      "1 de mai. de 2026, 09:00:00", "1 may 2026, 9:00:00 a. m.", "1 mag 2026, 09:00:00",
      "ven. 1 mai 2026 à 09:00:00", "May 1, 2026, 9:00:00\u{202F}AM",
      "1 mai 2026 à 9 h 00 min 00 s",
      "1 Μαΐου 2026, 9:00:00 π.μ.", "9:00:00 1 thg 5, 2026", "01.05.2026 09.00",
      "\u{200E}1 mei 2026\u{200F}, 09:00:00", "vie, 1 may 2026 09:00", "1 mai 2026, 09:00:00",
    ])
  func languages(text: String) {
    let date = WrittenDate(text)
    #expect(date?.day.iso == "2026-05-01")
    #expect(date?.secondOfDay == 32_400)
  }

  @Test func `Halves of the day are told by words before or behind the time`() {
    let times = [
      ("2026. 5. 1. 오후 12:05:00", 43_500), ("2026. 5. 1. 오전 12:05:00", 300),
      ("2026年5月1日 下午7:05:12", 68_712), ("2026年5月1日 中午12:30:00", 45_000),
      ("2026年5月1日 晚上9:00:00", 75_600), ("1 May 2026 ÖS 7:05:12", 68_712),
      ("1 may 2026, 7:05:12 p. m.", 68_712), ("1. maj 2026 19.05.12", 68_712),
      ("1 mei 2026 19.05", 68_700),
    ]
    for (text, second) in times { #expect(WrittenDate(text)?.secondOfDay == second, "\(text)") }
  }

  @Test func `Months that look alike are not exchanged`() {
    let dates = [
      ("1 lip 2026 09:00", "2026-07-01"), ("1 lis 2026 09:00", "2026-11-01"),
      ("1 cze 2026 09:00", "2026-06-01"), ("1 sie 2026 09:00", "2026-08-01"),
      ("1 июн. 2026 09:00", "2026-06-01"), ("1 июл. 2026 09:00", "2026-07-01"),
      ("1 Haz 2026 09:00", "2026-06-01"), ("1 Ağu 2026 09:00", "2026-08-01"),
      ("1 Agu 2026 09.00.00", "2026-08-01"), ("1 juin 2026", "2026-06-01"),
      ("1 juillet 2026", "2026-07-01"), ("1. července 2026", "2026-07-01"),
      ("1. června 2026", "2026-06-01"), ("mar. 5 mai 2026 09:00", "2026-05-05"),
      ("1 paź 2026", "2026-10-01"), ("1 жовт. 2026", "2026-10-01"), ("1 лист. 2026", "2026-11-01"),
    ]
    for (text, day) in dates { #expect(WrittenDate(text)?.day.iso == day, "\(text)") }
  }

  @Test(
    "what could be another day is no date, and why is told",
    arguments: [
      ("04/05/2026 09:00", "could mean two days"), ("01.05.26 09:00", "two digits"),
      ("5/1/26", "two digits"), ("46143", "spreadsheet"), ("46143,375", "spreadsheet"),
      ("2026年5月1日 上午13:00", nil), ("1 foo 2026 09:00", nil), ("1 mai 26 09:00", nil),
      ("2026. 5. 1. 오전 9:75:00", nil), ("2026年5月1日 晚上12:00", nil),
    ] as [(String, String?)])
  func refused(text: String, reason: String?) {
    #expect(WrittenDate(text) == nil)
    if let reason { #expect(dateTrouble(text, order: nil)?.contains(reason) == true) }
  }

  @Test func `A table proves its order by a day over twelve or by going on`() {
    #expect(WrittenDate.order(provenBy: ["01/05/2026", "13/05/2026"]) == .dayFirst)
    #expect(WrittenDate.order(provenBy: ["13/05/2026", "05/13/2026"]) == nil)
    #expect(
      WrittenDate.order(provenBy: ["01/05/2026", "09/05/2026", "02/06/2026", "05/07/2026"])
        == .dayFirst)
    #expect(WrittenDate.order(provenBy: ["01/05/2026", "02/05/2026"]) == nil)
  }

  @Test(
    "numbers are read in the dress of every country",
    arguments: [
      ("1 350,5", 1_350.5), ("1\u{202F}350,5", 1_350.5), ("1\u{00A0}350", 1_350),
      ("1'350.5", 1_350.5), ("1’350", 1_350), ("1.234,5", 1_234.5), ("1,234.5", 1_234.5),
      ("1,234,567", 1_234_567), ("1.234.567", 1_234_567), ("12,34,567.8", 1_234_567.8),
      ("5,40", 5.4), ("\u{2212}3,5", -3.5), ("2,812", 2.812), ("1 35", nil), ("1,2,3", nil),
      ("12 kcal", nil), ("--", nil), ("1.2.3", nil), ("1,234.5.6", nil),
    ] as [(String, Double?)])
  func numbers(text: String, value: Double?) {
    #expect(localizedNumber(text) == value)
  }

  @Test func `The cells of a table prove its decimal mark`() {
    #expect(DecimalMark(provenBy: ["5.40", "1,350"]) == .point)
    #expect(DecimalMark(provenBy: ["5,40", "1.350", "--"]) == .comma)
    #expect(DecimalMark(provenBy: ["5,40", "5.40"]) == nil)
    #expect(DecimalMark(provenBy: ["1,350", "2026-05-01", "0:30:00"]) == nil)
    #expect(localizedNumber("1,350", decimal: .point) == 1_350)
    #expect(localizedNumber("1.350", decimal: .comma) == 1_350)
    #expect(localizedNumber("5,40", decimal: .point) == nil)
  }

  @Test func `Any text is a date, a number or a duration, or it is none`() {
    let pieces = [
      "2026", "1", "05", "46143", ".", ",", ":", " ", "\u{202F}", "月", "日", "오전", "午後", "h", "時",
      "maja",
      "thg", "-", "/", "+02", "PM", "р.", "\u{200E}", "'", "’", "\u{0301}", "ÖÖ", "9:00", "T", "Z",
      "−",
    ]
    forAll { random in
      let count = Int.random(in: 0...9, using: &random)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
        .joined()
      let date = WrittenDate(text, order: .dayFirst)
      _ = dateTrouble(text, order: nil)
      let number = localizedNumber(text)
      let duration = manualDuration(text, unitSeconds: 60)
      return (0..<86_400).contains(date?.secondOfDay ?? 0) && number?.isFinite ?? true
        && duration?.isFinite ?? true
    }
  }
}
