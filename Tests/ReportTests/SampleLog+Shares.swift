import Facts
import Hashing
import Markup
import Plotting
import Report
import Testing
import Training
import Wording

extension SampleLog {
  /// What everybody may see of some weeks, after changes of the log.
  static func publicSeason(
    weeks: Int = 12, today: Day = today, title: String = "openrun", baseURL: String? = nil,
    _ change: (inout TrainingLog) -> Void = { _ in }
  ) -> Season {
    var log = log(weeks: weeks)
    change(&log)
    return Season(
      log: log, today: today,
      options: ReportOptions(siteTitle: title, baseURL: baseURL, isPublic: true))
  }

  /// The files of what is sent, by path; those of a page are its body.
  static func files(of subject: ShareSubject, _ season: Season) throws -> [String: String] {
    let context = PlanContext(
      wording: .english, shell: Fingerprint.of { _ in },
      drawings: StoredDrawings(digest: { _ in nil }, read: { _ in RunDrawing() }),
      labelWidths: { LabelWidths() })
    var files: [String: String] = [:]
    for plan in try season.sharePlans(of: [subject], context) {
      let make = try #require(plan.make)
      switch try make() {
      case .page(let page): files[plan.path] = page.body.description
      case .bytes(let bytes): files[plan.path] = String(decoding: bytes, as: UTF8.self)
      }
    }
    #expect(Set(files.keys) == Set(SharePath(subject).all))
    return files
  }
}
