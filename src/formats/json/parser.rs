//! From JSON text to a tree (RFC 8259). It decides nothing about what a document means, and no text makes it panic or
//! use up the stack. `tests/json.rs` holds it against `serde_json`, which would bring reading of fractions and more into
//! the wasm (see `ARCHITECTURE.md`).

use super::tree::Json;

/// How deep brackets may stand inside brackets.
pub const MAX_DEPTH: usize = 127;

/// Why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotJson {
    /// It ends too soon.
    CutOff,
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// It breaks off at a fault, at this line (counted from 1).
    Faulty { line: usize },
}

/// Reads one JSON value and nothing after it.
///
/// # Errors
/// Names the first thing that is not JSON.
pub fn parse(text: &str) -> Result<Json, NotJson> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let value = parser.value()?;
    parser.skip_space();
    if parser.at == text.len() { Ok(value) } else { Err(parser.fault()) }
}

struct Parser<'a> {
    text: &'a str,
    /// How many bytes have been read.
    at: usize,
    depth: usize,
}

impl Parser<'_> {
    fn value(&mut self) -> Result<Json, NotJson> {
        self.skip_space();
        match self.peek()? {
            b'{' => self.object(),
            b'[' => self.list(),
            b'"' => self.string().map(Json::Text),
            b'n' => self.word("null", Json::Null),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            _ => self.number(),
        }
    }

    fn object(&mut self) -> Result<Json, NotJson> {
        let mut fields = Vec::new();
        self.items(b'}', &mut |parser| {
            let name = if parser.peek()? == b'"' { parser.string()? } else { return Err(parser.fault()) };
            parser.skip_space();
            parser.expect(b':')?;
            fields.push((name, parser.value()?));
            Ok(())
        })?;
        Ok(Json::Object(fields))
    }

    fn list(&mut self) -> Result<Json, NotJson> {
        let mut items = Vec::new();
        self.items(b']', &mut |parser| {
            items.push(parser.value()?);
            Ok(())
        })?;
        Ok(Json::List(items))
    }

    /// An opening bracket, what stands between commas, and the closing bracket.
    fn items(&mut self, closing: u8, item: &mut dyn FnMut(&mut Self) -> Result<(), NotJson>) -> Result<(), NotJson> {
        self.at += 1;
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(NotJson::TooDeep);
        }
        self.skip_space();
        if !self.take(closing) {
            loop {
                self.skip_space();
                item(self)?;
                self.skip_space();
                if self.take(closing) {
                    break;
                }
                self.expect(b',')?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, NotJson> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(value)
    }

    fn number(&mut self) -> Result<Json, NotJson> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            let _sign = self.take(b'+') || self.take(b'-');
            self.digits()?;
        }
        let written = self.since(start);
        // No integer holds minus nought.
        let whole = if written == "-0" { None } else { written.parse().ok() };
        Ok(whole.map_or(Json::OtherNumber, Json::Whole))
    }

    fn digits(&mut self) -> Result<(), NotJson> {
        if !self.peek()?.is_ascii_digit() {
            return Err(self.fault());
        }
        while self.peek().is_ok_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Ok(())
    }

    fn string(&mut self) -> Result<String, NotJson> {
        self.at += 1;
        let mut string = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek()?, b'"' | b'\\' | ..b' ') {
                self.at += 1;
            }
            string.push_str(self.since(start));
            if self.take(b'"') {
                return Ok(string);
            }
            self.expect(b'\\')?;
            string.push(self.escaped()?);
        }
    }

    /// What follows a backslash.
    fn escaped(&mut self) -> Result<char, NotJson> {
        let character = match self.peek()? {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return Err(self.fault()),
        };
        self.at += 1;
        Ok(character)
    }

    /// One unit of UTF-16, or the two units of a pair.
    fn code_point(&mut self) -> Result<char, NotJson> {
        let mut code = self.unit()?;
        if matches!(code, 0xD800..0xDC00) {
            self.expect(b'\\')?;
            let low = self.unit()?;
            // What is no second half makes this no character either.
            let low = if matches!(low, 0xDC00..0xE000) { low - 0xDC00 } else { u32::MAX / 2 };
            code = 0x1_0000 + ((code - 0xD800) << 10) + low;
        }
        char::from_u32(code).ok_or_else(|| self.fault())
    }

    /// `u` and four hexadecimal digits.
    fn unit(&mut self) -> Result<u32, NotJson> {
        self.expect(b'u')?;
        let mut unit = 0;
        for _ in 0..4 {
            let digit = char::from(self.peek()?).to_digit(16).ok_or_else(|| self.fault())?;
            unit = unit * 16 + digit;
            self.at += 1;
        }
        Ok(unit)
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Ok(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), NotJson> {
        self.peek()?;
        if self.take(byte) { Ok(()) } else { Err(self.fault()) }
    }

    /// Whether this byte is next; then it has been read.
    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Ok(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn peek(&self) -> Result<u8, NotJson> {
        self.text.as_bytes().get(self.at).copied().ok_or(NotJson::CutOff)
    }

    fn since(&self, start: usize) -> &str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// What is next does not belong there.
    fn fault(&self) -> NotJson {
        let before = self.text.bytes().take(self.at);
        NotJson::Faulty { line: 1 + before.filter(|byte| *byte == b'\n').count() }
    }
}
