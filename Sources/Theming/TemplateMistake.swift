import Diagnostics

/// What a template does that a page cannot fulfil.
struct TemplateMistake: Hashable {
  enum Matter: Hashable {
    case unknownName(known: [String])
    /// A list or a flag written as if it were text.
    case isNoText(word: String)
    /// Three braces around text.
    case isNoMarkup
    /// Two braces around markup.
    case needsThreeBraces
    case unknownTemplate(known: [String])
    case unknownBlock(parent: String, known: [String])
    case includesItself
    case unusableTag
  }

  var template: String
  var tag: TemplateTag
  var matter: Matter

  /// The message for people; `pages` is whose pages it happens on ("activity pages"), `nil` for all.
  func diagnostic(pages: String?, file: String, line: String) -> Diagnostic {
    .error(
      sentence(pages: pages),
      at: .line(tag.line, column: tag.column, length: tag.length, source: line, of: file),
      help: help)
  }

  private func sentence(pages: String?) -> String {
    switch matter {
    case .unknownName:
      let owners = pages.map { "\($0) do not have" } ?? "no page has"
      return "\(template).mustache uses \(tag.source), which \(owners)"
    case .isNoText(let word):
      return "\(template).mustache writes \(tag.source), but \(tag.name) is a \(word)"
    case .isNoMarkup:
      return "\(template).mustache writes \(tag.source) unescaped, but \(tag.name) is text"
    case .needsThreeBraces:
      return "\(template).mustache writes \(tag.source) escaped, but \(tag.name) is markup"
    case .unknownTemplate:
      return "\(template).mustache includes \(tag.name).mustache, which is not there"
    case .unknownBlock(let parent, _):
      return
        "\(template).mustache fills the block \(tag.source), which \(parent).mustache does not have"
    case .includesItself:
      return "\(template).mustache includes \(tag.name).mustache, which includes it again"
    case .unusableTag:
      return "\(template).mustache uses \(tag.source), which themes cannot use"
    }
  }

  private var help: String {
    switch matter {
    case .unknownName(let known):
      let list = "names here: \(known.joined(separator: ", "))"
      return nearest(to: tag.name, in: known).map { "did you mean {{\($0)}}? \(list)" } ?? list
    case .isNoText(let word):
      let use = word == "list" ? "repeat" : "show"
      return "write {{#\(tag.name)}}…{{/\(tag.name)}} around what it should \(use)"
    case .isNoMarkup: return "write {{\(tag.name)}}"
    case .needsThreeBraces: return "write {{{\(tag.name)}}}"
    case .unknownTemplate(let known):
      return suggestion(for: tag.name, in: known, noun: "templates here")
    case .unknownBlock(_, let known):
      return known.isEmpty
        ? "put it into the parent first, as {{$\(tag.name)}}{{/\(tag.name)}}"
        : suggestion(for: tag.name, in: known, noun: "blocks there")
    case .includesItself: return "leave out one of the two"
    case .unusableTag:
      return
        "use {{name}}, {{{name}}}, {{#name}}, {{^name}}, {{>template}}, {{<template}} or {{$block}}"
    }
  }
}
