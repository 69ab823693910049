import Testing

/// A Markdown text of which the HTML lies in `Goldens`.
struct MarkdownSample: Sendable, CustomTestStringConvertible {
  var name: String
  var markdown: String
  var testDescription: String { name }
}

let markdownSamples = [
  MarkdownSample(
    name: "blocks",
    markdown: #"""
      # Title

      A paragraph
      of two lines.

      ## Section & *more*

      #### Deep

      > quoted
      >
      > - in a list
      >   > twice

      ***

      Setext
      ======

      ```swift let x = "<&>"
      let escaped = "<&>'"
      ```

      ```
      no language
      ```

      ~~~ a&b"c<d>
      ~~~

          indented <&>

          with a gap

      <div>
      raw
      </div>

      <!-- a comment -->
      Last words
      """#),
  MarkdownSample(
    name: "lists",
    markdown: #"""
      - tight
      - list
        - nested
          1. numbers
          2. within
        text after
      - end

      * loose

      * list

        second paragraph

            code

      7. seven
      8. eight

      0) zero

      - [ ] open
      - [x] *done*
      - [ ]
      - [X] big
      - [ ]nothing

      1. - 1. - deep

      -
      - empty before
      -

          code in an item
      - # heading in an item
      - > quote in an item
      - ***
      """#),
  MarkdownSample(
    name: "tables",
    markdown: #"""
      | a | b | c | d |
      |---|:--|:-:|--:|
      | 1 | `x\|y` | *e* | ~~s~~ |
      | short |
      | one | two | three | four | five |

      |only a header|
      |-|

      | a | b | c | d | e |
      |---|---|---|---|---|
      | 1 | 2 | 3 | 4 | 5 |

      a line before
      | in a | paragraph |
      |------|----------:|
      | ![p](p.png "t") <b> | [l](m) |

      | a header that goes on and on until it is far over sixty characters |
      |---|
      || 

      > | in a quote |
      > |:-:|
      > | yes |
      """#),
  MarkdownSample(
    name: "inlines",
    markdown: #"""
      *em* **strong** ***both*** _em_ __strong__ ~~struck~~ ~once~ `code <&'>` `` a`b ``
      hard\
      break  
      and a soft one

      it's "quoted" & <less> &copy; &amp;lt; &#0; &#x1F600; &nope; \< \* \\

      a <b>c</b> <!-- d --> <br/> e ü 日本 🏃‍♀️ é

      ![alt *em* `code` & "q"
      two](a.png "ti'tle <&>") ![o ![i](i.png) [l](m)](o.png) [![in *x*](i.png)](out)

      [![elsewhere](https://x.example/e.png "t")](out) ![mail](mailto:a@b.c)
      """#),
  MarkdownSample(
    name: "addresses",
    markdown: #"""
      [a](http://a.example/ü?q=%20&x='y'#z) [b](<with space"\[\]`{}|^~\\>) [c](k.md "to k") [d]()
      [e](#part) [f](/up/x) [g](//host.example/x) [h](?q=1) [i](tel:+49) [j](geo:1,2)

      [k](javascript:alert(1)) [*l*](JAVASCRIPT:x "t") [m](vbscript:x) [n](file:///x) [o](data:text/html,x)
      ![p](data:image/png;base64,xx) ![q](javascript:x) ![r](//x.example/r.png) <javascript:s>

      <http://t.example/ü'&> <u@v.example> www.w.example/x_y(z). https://x.example/?a=1&b=2, y@z.example

      [ref] [text][ref] [missing]

      [ref]: <http://r.example/a b> "title's"
      """#),
  MarkdownSample(
    name: "footnotes",
    markdown: #"""
      # Title[^a]

      One[^a] two[^b] again[^a] picture ![p[^a]](p.png) none[^none] [own](#fn-a)

      [^b]: Mentions [^a] and [^c], and itself[^b].

      > Quoted[^c]
      >
      > [^c]: Defined in a quote.
      >
      >     Second paragraph[^d].

      | a[^b] | b |
      |---|---|
      | c | d[^d] |

      - item[^code]
        - [^d]: defined in a list

      [^a]: First.

          - list

          last
      [^a]: Never seen.
      [^code]: ```
          code
          ```
      [^empty]:
      [^"<&ü]: Odd name.

      After[^d] all[^empty][^"<&ü][^heading][^table]

      [^heading]: # A heading
      [^table]: end

          | x |
          |---|
      """#),
]
