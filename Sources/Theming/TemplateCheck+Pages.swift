import Diagnostics
import Report

extension TemplateCheck {
  /// Everything wrong with a theme's templates, file by file and down each file.
  static func diagnostics(
    templates: [String: TemplateScanner], fileNames: [String: String]
  ) -> [Diagnostic] {
    var order: [TemplateMistake] = []
    var kinds: [TemplateMistake: [PageKind]] = [:]
    var reaching: [String: [PageKind]] = [:]
    func collect(_ check: TemplateCheck, _ kind: PageKind?) {
      for name in check.reached.sorted() {
        if let kind { reaching[name, default: []].append(kind) }
      }
      for mistake in check.mistakes {
        if kinds[mistake] == nil { order.append(mistake) }
        kinds[mistake, default: []] += kind.map { [$0] } ?? []
      }
    }
    for kind in PageKind.all {
      var check = TemplateCheck(templates)
      let own = templates[kind.rawValue] == nil ? Theme.baseTemplate : kind.rawValue
      check.run(own, fields: ThemeSchema.fields(for: kind))
      collect(check, kind)
    }
    let all = PageKind.all.flatMap { ThemeSchema.fields(for: $0) }
    for name in templates.keys.sorted() where reaching[name] == nil {
      var check = TemplateCheck(templates)
      check.run(name, fields: all)
      collect(check, nil)
    }
    return order.map { mistake in
      let owners = kinds[mistake] ?? []
      let reached = reaching[mistake.template] ?? []
      let lines = templates[mistake.template]?.lines ?? []
      let line = lines.indices.contains(mistake.tag.line - 1) ? lines[mistake.tag.line - 1] : ""
      return mistake.diagnostic(
        pages: pages(owners, of: reached), file: fileNames[mistake.template] ?? mistake.template,
        line: line)
    }.inReadingOrder()
  }

  /// "activity pages", "home and week pages"; `nil` for all that the template serves.
  private static func pages(_ owners: [PageKind], of reached: [PageKind]) -> String? {
    guard !owners.isEmpty, reached.count == 1 || owners.count < reached.count else { return nil }
    let words = owners.map(\.rawValue)
    let last = words[words.count - 1]
    return words.count == 1
      ? "\(last) pages" : "\(words.dropLast().joined(separator: ", ")) and \(last) pages"
  }
}
