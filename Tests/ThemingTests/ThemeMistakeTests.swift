import Diagnostics
import Foundation
import Markup
import Report
import TestSupport
import Testing
import Theming

@Suite("Mistakes in themes")
struct ThemeMistakeTests {
  @Test("a theme that is not there")
  func unknownTheme() throws {
    try withTemporaryFolder { folder in
      try write("", to: "broadsheet/theme.toml", in: folder)
      #expect(
        messages(loading: "plian", in: folder) == """
          error: there is no theme ‘plian’
          help: did you mean ‘plain’? themes found: plain, broadsheet
          """)
      #expect(
        messages(loading: "../broadsheet", in: folder).hasPrefix(
          "error: there is no theme ‘../broadsheet’"))
    }
  }

  @Test("a name that pages do not have, even in a branch that is not taken")
  func unknownName() {
    #expect(
      messages("<p>\n  {{^has_author}}{{page_titel}}{{/has_author}}\n</p>") == """
        error: activity.mustache uses {{page_titel}}, which activity pages do not have
         --> mine/templates/activity.mustache:2:18
          |
        2 |   {{^has_author}}{{page_titel}}{{/has_author}}
          |                  ^^^^^^^^^^^^^^
        help: did you mean {{page_title}}? names here: \(Self.names)
        """)
  }

  @Test("a name of a list's entries, outside the list and in it")
  func listNames() {
    #expect(messages("{{#navigation}}{{href}}{{page_title}}{{/navigation}}") == "")
    #expect(
      messages("{{href}}") == """
        error: activity.mustache uses {{href}}, which activity pages do not have
         --> mine/templates/activity.mustache:1:1
          |
        1 | {{href}}
          | ^^^^^^^^
        help: names here: \(Self.names)
        """)
  }

  @Test("a list written as text")
  func listAsText() {
    #expect(
      messages("{{navigation}}") == """
        error: activity.mustache writes {{navigation}}, but navigation is a list
         --> mine/templates/activity.mustache:1:1
          |
        1 | {{navigation}}
          | ^^^^^^^^^^^^^^
        help: write {{#navigation}}…{{/navigation}} around what it should repeat
        """)
  }

  @Test("three braces around text, and two around markup")
  func braces() {
    #expect(
      messages("{{{page_title}}}") == """
        error: activity.mustache writes {{{page_title}}} unescaped, but page_title is text
         --> mine/templates/activity.mustache:1:1
          |
        1 | {{{page_title}}}
          | ^^^^^^^^^^^^^^^^
        help: write {{page_title}}
        """)
    #expect(
      messages("{{body}}") == """
        error: activity.mustache writes {{body}} escaped, but body is markup
         --> mine/templates/activity.mustache:1:1
          |
        1 | {{body}}
          | ^^^^^^^^
        help: write {{{body}}}
        """)
    #expect(messages("{{&page_title}}").contains("{{&page_title}} unescaped"))
  }

  @Test("a template that is not there, and one that includes itself")
  func includes() {
    #expect(
      messages("{{>bass}}").hasPrefix(
        """
        error: activity.mustache includes bass.mustache, which is not there
         --> mine/templates/activity.mustache:1:1
          |
        1 | {{>bass}}
          | ^^^^^^^^^
        help: did you mean ‘base’? templates here: 404, activity, base
        """))
    #expect(
      messages("a{{>activity}}") == """
        error: activity.mustache includes activity.mustache, which includes it again
         --> mine/templates/activity.mustache:1:2
          |
        1 | a{{>activity}}
          |  ^^^^^^^^^^^^^
        help: leave out one of the two
        """)
  }

  @Test("a block that the parent does not have")
  func block() {
    #expect(
      messages("{{<base}}{{$boddy}}x{{/boddy}}{{/base}}") == """
        error: activity.mustache fills the block {{$boddy}}, which base.mustache does not have
         --> mine/templates/activity.mustache:1:10
          |
        1 | {{<base}}{{$boddy}}x{{/boddy}}{{/base}}
          |          ^^^^^^^^^^
        help: did you mean ‘body’? blocks there: head, body
        """)
  }

  @Test("tags that would be decided while rendering")
  func otherTags() {
    for tag in ["{{=<% %>=}}", "{{uppercased(page_title)}}", "{{frame.words}}", "{{.}}"] {
      #expect(messages(tag).hasPrefix("error: "), "\(tag)")
    }
  }

  @Test("a section that is never closed, or closed by another name")
  func sections() {
    #expect(
      messages("<p>\n{{#has_author}}\n").hasPrefix(
        "error: a section is still open at the end\n --> mine/templates/activity.mustache:"))
    #expect(
      messages("{{#has_author}}{{/author}}").hasPrefix(
        "error: this tag closes another section than the one that is open"))
  }

  @Test("all mistakes are told at once, in the order of the files")
  func all() throws {
    try withTemporaryFolder { folder in
      try write("{{wek}}", to: "mine/templates/week.mustache", in: folder)
      try write("{{abot}}\n{{abuot}}", to: "mine/templates/about.mustache", in: folder)
      try write("contract = 2\nlicence = \"CC0\"", to: "mine/theme.toml", in: folder)
      let text = messages(loading: "mine", in: folder)
      #expect(text.contains("asks for contract 2") && text.contains("unknown key ‘licence’"))
      let places = text.split(separator: "\n").filter { $0.contains("-->") }
        .map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(
        places == [
          "--> mine/theme.toml:1:12", "--> mine/theme.toml:2:1",
          "--> mine/templates/about.mustache:1:1", "--> mine/templates/about.mustache:2:1",
          "--> mine/templates/week.mustache:1:1",
        ])
    }
  }

  @Test("a table of widths that cannot be read")
  func labelWidths() throws {
    try withTemporaryFolder { folder in
      try write("# A\nU+0041 676 729\nU+0042 651\n", to: "mine/label-widths.txt", in: folder)
      #expect(
        messages(loading: "mine", in: folder) == """
          error: a line should be a letter and two widths, as in  U+0041 676 729
           --> mine/label-widths.txt:3:1
            |
          3 | U+0042 651
            | ^^^^^^^^^^
          help: scripts/font-widths writes the table; without it that of plain is used
          """)
    }
  }

  @Test("a partial of one's own that no page uses is checked too")
  func unusedPartial() throws {
    try withTemporaryFolder { folder in
      try write("{{nothing_like_this}}", to: "mine/templates/spare.mustache", in: folder)
      #expect(
        messages(loading: "mine", in: folder).hasPrefix(
          "error: spare.mustache uses {{nothing_like_this}}, which no page has\n"))
    }
  }

  @Test("any template is either loaded or told about")
  func anyTemplate() {
    let pieces = [
      "{{", "}}", "{", "}", "#", "/", "^", "<", ">", "$", "&", "!", "=", "%", "body", "navigation",
      "title", " ", "\n", "\r\n", "é", "{{{body}}}", "{{page_title}}", "base",
    ]
    forAll(seeds: 60) { random in
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let told = messages(text)
      return told.isEmpty || told.hasPrefix("error: ")
    }
  }

  private static let names = ThemeSchema.fields(for: .activity).map(\.name).joined(separator: ", ")

  /// What loading a theme with this template for runs says.
  private func messages(_ template: String) -> String {
    (try? withTemporaryFolder { folder in
      try write(template, to: "mine/templates/activity.mustache", in: folder)
      return messages(loading: "mine", in: folder)
    }) ?? "no folder"
  }

  private func messages(loading name: String, in folder: URL) -> String {
    do {
      _ = try Theme.load(name: name, projectThemes: folder)
      return ""
    } catch {
      return error.diagnostics.map(\.description).joined(separator: "\n")
    }
  }
}
