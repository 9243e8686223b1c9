//! Where the dots of a QR code lie: the marks by which cameras find it, and its bytes between them, up and down in
//! columns of two. Source: ISO/IEC 18004.

/// The dots of one code. A place that is not fixed can be turned by a mask.
#[derive(Clone)]
pub struct Dots {
    side: i32,
    dark: Vec<bool>,
    fixed: Vec<bool>,
}

/// How many masks there are.
const MASKS: u32 = 8;
/// Level M, as the information about the code writes it.
const LEVEL: u32 = 0;

/// The code of this version with these bytes, by the mask after which it reads best.
pub fn of(version: usize, bytes: &[u8]) -> Dots {
    let version = i32::try_from(version).unwrap_or(1);
    let side = 4 * version + 17;
    let places = usize::try_from(side * side).unwrap_or_default();
    let mut dots = Dots { side, dark: vec![false; places], fixed: vec![false; places] };
    dots.mark(version);
    dots.fill(bytes);
    let masked = |mask| {
        let mut masked = dots.clone();
        masked.turn(mask);
        masked.inform(mask);
        masked
    };
    (0..MASKS).map(masked).min_by_key(Dots::penalty).unwrap_or(dots)
}

impl Dots {
    pub fn side(&self) -> i32 {
        self.side
    }

    pub fn is_dark(&self, x: i32, y: i32) -> bool {
        self.place(x, y).and_then(|place| self.dark.get(place)).copied().unwrap_or_default()
    }

    fn place(&self, x: i32, y: i32) -> Option<usize> {
        let is_inside = (0..self.side).contains(&x) && (0..self.side).contains(&y);
        is_inside.then(|| usize::try_from(y * self.side + x).unwrap_or_default())
    }

    fn is_fixed(&self, x: i32, y: i32) -> bool {
        self.place(x, y).and_then(|place| self.fixed.get(place)).copied().unwrap_or(true)
    }

    fn set(&mut self, x: i32, y: i32, is_dark: bool) {
        let Some(place) = self.place(x, y) else { return };
        if let Some(dot) = self.dark.get_mut(place) {
            *dot = is_dark;
        }
    }

    fn fix(&mut self, x: i32, y: i32, is_dark: bool) {
        self.set(x, y, is_dark);
        if let Some(fixed) = self.place(x, y).and_then(|place| self.fixed.get_mut(place)) {
            *fixed = true;
        }
    }

    /// Everything but the bytes; what is known only later is kept free.
    fn mark(&mut self, version: i32) {
        for along in 0..self.side {
            self.fix(6, along, along % 2 == 0);
            self.fix(along, 6, along % 2 == 0);
        }
        let last = self.side - 7;
        let centres = centres(version, last);
        for (x, y) in centres.iter().flat_map(|x| centres.iter().map(move |y| (*x, *y))) {
            let is_corner = [(6, 6), (6, last), (last, 6)].contains(&(x, y));
            if !is_corner {
                self.square((x, y), 2, &[1]);
            }
        }
        for centre in [(3, 3), (self.side - 4, 3), (3, self.side - 4)] {
            self.square(centre, 4, &[2, 4]);
        }
        self.inform(0);
        if version >= 7 {
            self.tell(version);
        }
    }

    /// A square around a place, dark but for these distances from it.
    fn square(&mut self, (x, y): (i32, i32), reach: i32, light: &[i32]) {
        for (dx, dy) in (-reach..=reach).flat_map(|dx| (-reach..=reach).map(move |dy| (dx, dy))) {
            self.fix(x + dx, y + dy, !light.contains(&dx.abs().max(dy.abs())));
        }
    }

    /// The level and the mask, twice.
    fn inform(&mut self, mask: u32) {
        let said = LEVEL << 3 | mask;
        let bits = (said << 10 | remainder(said, 10, 0x537)) ^ 0x5412;
        for place in 0..15 {
            let is_dark = bits >> place & 1 == 1;
            let (x, y) = match place {
                0..6 => (8, place),
                6 | 7 => (8, place + 1),
                8 => (7, 8),
                _ => (14 - place, 8),
            };
            self.fix(x, y, is_dark);
            let (x, y) = if place < 8 { (self.side - 1 - place, 8) } else { (8, self.side - 15 + place) };
            self.fix(x, y, is_dark);
        }
        self.fix(8, self.side - 8, true);
    }

    /// The version, twice.
    fn tell(&mut self, version: i32) {
        let said = version.unsigned_abs();
        let bits = said << 12 | remainder(said, 12, 0x1F25);
        for place in 0..18 {
            let (far, near) = (self.side - 11 + place % 3, place / 3);
            self.fix(far, near, bits >> place & 1 == 1);
            self.fix(near, far, bits >> place & 1 == 1);
        }
    }

    fn fill(&mut self, bytes: &[u8]) {
        let mut bits = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1));
        // The column with the row of marks is left out.
        let columns = (0..self.side).rev().filter(|x| *x != 6).collect::<Vec<_>>();
        for (turn, pair) in columns.chunks(2).enumerate() {
            for step in 0..self.side {
                let y = if turn % 2 == 0 { self.side - 1 - step } else { step };
                for x in pair {
                    if !self.is_fixed(*x, y) {
                        self.set(*x, y, bits.next().unwrap_or_default());
                    }
                }
            }
        }
    }

    fn turn(&mut self, mask: u32) {
        let side = self.side;
        for (x, y) in (0..side).flat_map(|x| (0..side).map(move |y| (x, y))) {
            let is_turned = match mask {
                0 => (x + y) % 2,
                1 => y % 2,
                2 => x % 3,
                3 => (x + y) % 3,
                4 => (x / 3 + y / 2) % 2,
                5 => x * y % 2 + x * y % 3,
                6 => (x * y % 2 + x * y % 3) % 2,
                _ => ((x + y) % 2 + x * y % 3) % 2,
            } == 0;
            if is_turned && !self.is_fixed(x, y) {
                self.set(x, y, !self.is_dark(x, y));
            }
        }
    }

    /// How hard it is to read: dots of one shade in a row, squares of them, and what looks like a mark.
    fn penalty(&self) -> u32 {
        let mut penalty = 0;
        let mut dark = 0;
        for one in 0..self.side {
            let (mut row, mut column) = (0_u32, 0_u32);
            let (mut runs, mut before) = ([0_u32; 2], [None; 2]);
            for other in 0..self.side {
                let here = [self.is_dark(other, one), self.is_dark(one, other)];
                dark += u32::from(here[0]);
                for (line, is_dark) in [&mut row, &mut column].into_iter().zip(here) {
                    *line = (*line << 1 | u32::from(is_dark)) & 0x7FF;
                    let like_a_mark = *line == 0b101_1101_0000 || *line == 0b000_0101_1101;
                    penalty += if other >= 10 && like_a_mark { 40 } else { 0 };
                }
                for ((run, before), is_dark) in runs.iter_mut().zip(&mut before).zip(here) {
                    *run = if *before == Some(is_dark) { *run + 1 } else { 1 };
                    *before = Some(is_dark);
                    penalty += match *run {
                        0..5 => 0,
                        5 => 3,
                        _ => 1,
                    };
                }
                let square = [(1, 0), (0, 1), (1, 1)].iter().all(|(x, y)| self.is_dark(other + x, one + y) == here[0]);
                penalty += if square && other + 1 < self.side && one + 1 < self.side { 3 } else { 0 };
            }
        }
        let places = self.side.unsigned_abs().pow(2);
        penalty + (dark * 20).abs_diff(places * 10) / places * 10
    }
}

/// Where the smaller squares lie, along either side.
fn centres(version: i32, last: i32) -> Vec<i32> {
    if version == 1 {
        return Vec::new();
    }
    let gaps = version / 7 + 1;
    let step = (version * 4 + gaps * 2 + 3) / (gaps * 2) * 2;
    [6].into_iter().chain((0..gaps).rev().map(|gap| last - gap * step)).collect()
}

/// What is left of a number with so many noughts after it when it is divided as a polynomial.
fn remainder(number: u32, degree: u32, divisor: u32) -> u32 {
    (0..degree).fold(number, |rest, _| (rest << 1) ^ ((rest >> (degree - 1)) * divisor))
}
