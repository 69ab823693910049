import Facts
import Foundation
import Hashing
import Markup
import Training
import Wording

/// What is sent as a mail that opens as a draft: plain text, and the same in tables that mail programs
/// can show, with the card.
struct ShareMail {
  let document: any ShareDocument
  let wording: Wording
  /// A PNG.
  let card: [UInt8]

  private var letter: ShareLetter { document.letter }
  private var name: String { document.path.name }

  var bytes: [UInt8] {
    let text = MIMEPart(text: document.text, type: "text/plain")
    let html = MIMEPart(text: self.html.description, type: "text/html")
    let shown = MIMEPart(
      [html, MIMEPart(png: card, id: cardID, name: "\(name).png")], kind: "related",
      boundary: "openrun-\(name)-b")
    let whole = MIMEPart([text, shown], kind: "alternative", boundary: "openrun-\(name)-a")
    let head = [
      "Subject: " + encodedWords(letter.headline.plainLine), "Date: \(date)",
      "X-Unsent: 1", "MIME-Version: 1.0",
    ]
    return Array((head + whole.lines).map { $0 + "\r\n" }.joined().utf8)
  }

  private var cardID: String { "card-\(name)@openrun" }

  /// The evening of the last day, in a zone that nobody tells: equal input gives equal bytes.
  private var date: String {
    let day = letter.day
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (year, month, number) = day.civil
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1]
    return "\(weekday), \(number) \(months[month - 1]) \(year) 20:00:00 -0000"
  }

  private static let ink = "color:#222222"
  private static let dim = "color:#555555"
  private static let font = "font-family:Arial,Helvetica,sans-serif"
  /// The zones in tones that survive being turned for a dark screen.
  private static let zones = ["#75818c", "#0b4db8", "#0f9d6b", "#e0590a", "#8f2440"]

  private var html: Markup {
    let cell = "padding:4px 8px 4px 0;font-size:15px;\(Self.ink);border-bottom:1px solid #dddddd"
    var page: Markup = "<!DOCTYPE html>\n<html lang=\"\(wording.language.rawValue)\">\n"
    page += "<head><meta charset=\"utf-8\"><title>\(letter.headline)</title></head>\n"
    page += "<body style=\"margin:0;padding:0;background:#fdfdfb;\(Self.font)\">\n"
    page += "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
    page += "border=\"0\" bgcolor=\"#fdfdfb\"><tr><td align=\"center\">\n"
    page += "<table role=\"presentation\" width=\"600\" cellpadding=\"0\" cellspacing=\"0\" "
    page += "border=\"0\" style=\"width:100%;max-width:600px\"><tr>"
    page += "<td style=\"padding:16px;\(Self.font);\(Self.ink)\">\n"
    page += "<p style=\"margin:0 0 4px;font-size:13px;\(Self.dim)\">"
    page += "\(letter.kicker)</p>\n"
    page += "<h1 style=\"margin:0 0 12px;font-size:24px;line-height:1.2;\(Self.ink)\">"
    page += "\(letter.headline)</h1>\n"
    page += "<img src=\"cid:\(cardID)\" width=\"568\" alt=\"\(letter.alternative)\" "
    page += "style=\"width:100%;height:auto;border:0;display:block;margin:0 0 12px\">\n"
    let sentences = letter.sentences.joined(separator: " ")
    if !sentences.isEmpty {
      page += "<p style=\"margin:0 0 12px;font-size:16px;line-height:1.5\">\(sentences)</p>\n"
    }
    page += "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
    page += "border=\"0\">\n"
    for (day, run) in letter.runs {
      page += "<tr><td style=\"\(cell)\">\(day)</td>"
      page += "<td style=\"\(cell)\"><b>\(wording.title(run.title))</b></td>"
      page += "<td align=\"right\" style=\"\(cell)\">"
      page += "\(run.distanceMeters.map { wording.distance($0) } ?? "")</td>"
      page += "<td align=\"right\" style=\"\(cell)\">"
      page += "\(wording.duration(run.movingSeconds))</td>"
      page += "<td width=\"180\" style=\"\(cell)\">\(bar(of: run))</td></tr>\n"
    }
    page += "</table>\n"
    for line in letter.ends { page += "<p style=\"margin:12px 0 0;font-size:15px\">\(line)</p>\n" }
    if let address = letter.address {
      page += "<p style=\"margin:12px 0 0;font-size:15px\">"
      page += "<a href=\"\(address)\" style=\"color:#b8301a\">\(wording.share.onTheSite)</a></p>\n"
    }
    page += "</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n"
    return page
  }

  /// Its time in zones, as long as the longest run is long.
  private func bar(of run: ActivityLine) -> Markup {
    let longest = letter.runs.map(\.run.movingSeconds).max() ?? 0
    guard let zones = run.zoneSeconds, longest > 0 else { return Markup() }
    var bar: Markup =
      "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr>"
    for (color, seconds) in zip(Self.zones, zones) {
      let width = Int((170 * seconds / longest).rounded())
      guard width > 0 else { continue }
      bar += "<td width=\"\(width)\" height=\"12\" bgcolor=\"\(color)\" "
      bar += "style=\"font-size:0;line-height:0\">&nbsp;</td>"
    }
    return bar + "</tr></table>"
  }
}
