import TestSupport

/// Markdown made by chance from pieces that are likely to get into each other's way.
func drawMarkdown(_ random: inout SplitMix64) -> String {
  var text = ""
  for _ in 0..<Int.random(in: 1...12, using: &random) {
    var block = ""
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let isBlock = Int.random(in: 0..<3, using: &random) == 0
      block += draw(isBlock ? blockPieces : inlinePieces, &random)
      if Int.random(in: 0..<4, using: &random) == 0 { block += "\n" }
    }
    let indent = draw(["", "", "", "", "> ", "- ", "1. ", "  ", "    ", "\t", "[^n]: "], &random)
    text +=
      indent
      + block.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n" + String(repeating: " ", count: indent.count))
    text += draw(["\n", "\n\n", "\n\n", "\r\n", "\n\n\n"], &random)
  }
  // A footnote that nothing mentions is left out with all that it mentions itself.
  return text + "\n\nall[^a][^b][^n][^A \"<]\n"
}

private func draw(_ pieces: [String], _ random: inout SplitMix64) -> String {
  pieces[Int.random(in: pieces.indices, using: &random)]
}

private let blockPieces = [
  "\n# ", "\n## ", "\n###### ", "\nx\n===\n", "\nx\n---\n", "\n***\n", "\n- ", "\n- [ ] ",
  "\n- [x] ",
  "\n  - ", "\n    - ", "\n* ", "\n1. ", "\n7) ", "\n0. ", "\n> ", "\n> > ", "\n>     ", "\n```\n",
  "\n```swift let <&\"'>\n", "\n~~~ a\"b\n", "\n    code <&>\n",
  "\n| a | b |\n|---|:-:|\n| 1 | 2 |\n",
  "\n|a|b|c|d|e|\n|:-|-:|:-:|-|-|\n|1|\n||2|3|4|5|6|\n", "\n|x|\n|-|\n",
  "\n| `a\\|b` ![p[^a]](q) |\n",
  "\n|a long header that goes on and on and does not end before sixty|\n|-|\n|b|\n\n",
  "\n\n", "\n\n\n", "\n<div>\nraw\n</div>\n\n", "\n<!-- comment -->\n",
  "\n<script>alert(1)</script>\n",
  "\n\n[^a]: small ", "\n\n[^b]: see[^a] and[^b]\n\n    second\n\n", "\n\n[^A \"<]: odd\n",
  "\n\n[^a]: again\n", "\n\n[^b]: # Heading\n\n", "\n\n[^n]: ```\n    code\n    ```\n\n",
  "\n\n[ref]: http://x.y/ü 'a \"title\"'\n", "\n\n[ref]: <a b>\n", "\n\n---\n\n",
]

private let inlinePieces = [
  "word ", "it's ", "a & b ", "<", ">", "\"q\" ", "&amp; ", "&copy;", "&#0;", "&#x1F600; ",
  "&nope; ",
  "*", "**", "***", "_", "__", "~~", "~", "`", "``", "`<&'>` ", "\\", "\\\n", "  \n", "\n", "\\* ",
  "[", "]", "![", "](", ")", "[a](b)", "[a *b* c](d \"t'<&>\") ", "[x](<a b> 'q') ", "[r][ref] ",
  "[ref] ", "![p](q.png \"t\") ", "![a *b* `c`\nd](e.png) ", "![o ![i](i.png)](o.png) ",
  "[![in](i.png)](o) ", "![ext](https://x.y/p.png) ", "![ext [l](m)](//x.y/p.png) ",
  "[bad](javascript:a) ", "[bad *b*](DATA:x) ", "![bad](data:image/png;base64,x) ", "[f](#fn-a) ",
  "[g](#part) ", "[e]() ", "[u](<ü?a=1&b=%20'\\\"[]`{}|^~\\\\>) ", "[k](k.md) ", "[^a] ", "[^b]",
  "[^A \"<]", "[^nothing] ", "[^n]", "<b>", "</b>", "<!-- c -->", "<http://x.y/ü&'> ",
  "<javascript:x>", "http://a.b/c_d(e) ", "www.a.b/x~y. ", "m@a.b ", "ü", "日本", "🏃‍♀️", "\0", "\t",
  "\u{A0}", "\u{2028}", "\u{FFFD}", "e\u{301}", "|", "[ ] ", "[x] ", "#", "---", "1. ",
]
