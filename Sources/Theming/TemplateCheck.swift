/// Reads templates as the engine would, every branch of them, and notes what pages do not have.
struct TemplateCheck {
  private let templates: [String: TemplateScanner]
  private let names: [String]
  private(set) var mistakes: [TemplateMistake] = []
  private(set) var reached: Set<String> = []
  private var seen: Set<TemplateMistake> = []

  init(_ templates: [String: TemplateScanner]) {
    self.templates = templates
    names = templates.keys.sorted()
  }

  /// Checks a template and all it includes, for a page with these fields.
  mutating func run(_ template: String, fields: [ThemeField]) {
    walk(template, scope: [fields], path: [])
  }

  private mutating func walk(_ template: String, scope: [[ThemeField]], path: [String]) {
    guard let scanner = templates[template] else { return }
    reached.insert(template)
    var scopes = [scope]
    var closers: [String] = []
    for tag in scanner.tags {
      let scope = scopes[scopes.count - 1]
      switch tag.kind {
      case .close:
        if closers.last == tag.name {
          closers.removeLast()
          scopes.removeLast()
        }
      case .section, .inverted:
        closers.append(tag.name)
        scopes.append(inner(of: tag, in: scope, template: template))
      case .block:
        closers.append(tag.name)
        scopes.append(scope)
      case .parent:
        closers.append(tag.name)
        scopes.append(scope)
        include(tag, from: template, scope: scope, path: path)
        checkBlocks(after: tag, in: scanner, template: template)
      case .partial: include(tag, from: template, scope: scope, path: path)
      case .text, .markup: checkValue(tag, in: scope, template: template)
      case .other: note(.unusableTag, tag, template)
      }
    }
  }

  private mutating func include(
    _ tag: TemplateTag, from template: String, scope: [[ThemeField]], path: [String]
  ) {
    guard templates[tag.name] != nil else {
      return note(.unknownTemplate(known: names), tag, template)
    }
    guard !(path + [template]).contains(tag.name) else {
      return note(.includesItself, tag, template)
    }
    walk(tag.name, scope: scope, path: path + [template])
  }

  private mutating func inner(
    of tag: TemplateTag, in scope: [[ThemeField]], template: String
  ) -> [[ThemeField]] {
    guard let field = field(tag.name, in: scope) else {
      note(.unknownName(known: known(in: scope)), tag, template)
      return scope
    }
    if tag.kind == .section, case .list(let fields) = field.kind { return scope + [fields] }
    return scope
  }

  private mutating func checkValue(
    _ tag: TemplateTag, in scope: [[ThemeField]], template: String
  ) {
    guard let field = field(tag.name, in: scope) else {
      return note(.unknownName(known: known(in: scope)), tag, template)
    }
    switch (field.kind, tag.kind) {
    case (.list, _), (.flag, _): note(.isNoText(word: field.kind.word), tag, template)
    case (.text, .markup): note(.isNoMarkup, tag, template)
    case (.markup, .text): note(.needsThreeBraces, tag, template)
    default: break
    }
  }

  /// Blocks that are filled for a parent must be in it, or in what it includes.
  private mutating func checkBlocks(
    after parent: TemplateTag, in scanner: TemplateScanner, template: String
  ) {
    guard templates[parent.name] != nil,
      let start = scanner.tags.firstIndex(of: parent)
    else { return }
    let known = blocks(of: parent.name, path: [template])
    var depth = 0
    for tag in scanner.tags[(start + 1)...] {
      switch tag.kind {
      case .close:
        if depth == 0 { return }
        depth -= 1
      case .block:
        if depth == 0, !known.contains(tag.name) {
          note(.unknownBlock(parent: parent.name, known: known), tag, template)
        }
        depth += 1
      case .section, .inverted, .parent: depth += 1
      default: break
      }
    }
  }

  private func blocks(of template: String, path: [String]) -> [String] {
    guard let scanner = templates[template], !path.contains(template) else { return [] }
    return scanner.tags.flatMap { tag in
      switch tag.kind {
      case .block: [tag.name]
      case .partial, .parent: blocks(of: tag.name, path: path + [template])
      default: [String]()
      }
    }
  }

  /// The innermost meaning of a name.
  private func field(_ name: String, in scope: [[ThemeField]]) -> ThemeField? {
    for fields in scope.reversed() {
      if let field = fields.first(where: { $0.name == name }) { return field }
    }
    return nil
  }

  private func known(in scope: [[ThemeField]]) -> [String] {
    scope.reversed().flatMap { $0.map(\.name) }
  }

  private mutating func note(
    _ matter: TemplateMistake.Matter, _ tag: TemplateTag, _ template: String
  ) {
    let mistake = TemplateMistake(template: template, tag: tag, matter: matter)
    if seen.insert(mistake).inserted { mistakes.append(mistake) }
  }
}
