//! The page on which web editors make the lines for their own page, in English.

use crate::words::maker::{
    Choice, CopyWords, LinkWords, LookWords, Maker, MakerFaults, MoreWords, OfferWords, PastedWords, Question,
    ShapeWords,
};
use crate::words::phrase::Phrase;

pub const MAKER: Maker = Maker {
    title: "Put Empowerment Check on your website",
    lead: "Choose what visitors get, look at it, and copy the lines for your page. What you enter here stays in your \
           browser.",
    back_to_product: "Empowerment Check itself",
    no_script: "JavaScript is switched off, so you cannot choose anything here. Copy the lines \
                below, and put the address of your own check in place of https://check.example/.",
    shape: ShapeWords {
        title: "How it goes into your page",
        element: Choice {
            label: "As part of your page",
            hint: "Takes your font and colours, and is always the newest release. You need to be able to add a script.",
        },
        pinned: Choice {
            label: "As part of your page, held to one release",
            hint: "Browsers check every file and run nothing else. You change the lines when you want a new release.",
        },
        frame: Choice {
            label: "In a frame that grows",
            hint: "Other scripts on your page cannot read what people answer, if the check has a host name of its own.",
        },
        plain_frame: Choice {
            label: "In a frame without a script",
            hint: "For websites that take scripts out. People scroll inside the frame.",
        },
        link: Choice {
            label: "As a link",
            hint: "For websites that take frames out too. The check opens on a page of its own, with everything in it.",
        },
    },
    offer: OfferWords {
        title: "What visitors get",
        frameworks: Question { label: "Frameworks", hint: "Tick none to offer them all." },
        start: Question { label: "What comes first", hint: "" },
        choose: "Everything there is to choose",
        carry_on: "The check they did last, if there is one",
        framework: "About the first framework",
        paper: "The paper form of the first framework",
        storage: "Where answers are kept",
        browser: Choice { label: "In the visitor's browser", hint: "Until they delete them. Right for most websites." },
        visit: Choice { label: "For this visit only", hint: "They are gone when the page is closed." },
        nothing: Choice { label: "Nowhere: a shared computer", hint: "For libraries and events." },
        language: "Language",
        languages: [("en-GB", "English, the only one so far")],
    },
    links: LinkWords {
        title: "Links at the end of every page",
        privacy: Question { label: "How you use data", hint: "The address of your privacy notice." },
        contact: Question { label: "Contact", hint: "A page, or mailto: and an e-mail address." },
        exit: Question {
            label: "Way out in a hurry",
            hint: "Adds a button for people who must not be seen here. It leads to this address.",
        },
        site: Question {
            label: "Address of your website",
            hint: "Needed for frames, such as https://www.council.example.",
        },
    },
    looks: LookWords {
        title: "Colours and type",
        hint: "Leave empty what should be as it is.",
        accent: Question { label: "Main colour", hint: "For buttons and links, such as #5b1f69." },
        paper: "Background",
        ink: "Text colour",
        pick: Phrase::new("Pick: {0}"),
        font: Question { label: "Font", hint: "Names as in your style sheet, such as Lato, sans-serif." },
        radius: "Corners",
        radii: ["As they are", "Square", "A little round", "Very round"],
        density: "Space",
        densities: ["As it is", "Less", "More"],
        width: "Width",
        widths: ["As it is", "Narrow", "As wide as the page allows"],
        too_weak: Phrase::new(
            "“{0}” on “{1}” is too weak to read: {2} to 1, and {3} to 1 is needed. The check will use {4} instead.",
        ),
        dark: "In dark mode the check makes your colours lighter or darker where it has to.",
        tokens: [
            ("ink", "Text colour"),
            ("ink-soft", "Quiet text"),
            ("paper", "Background"),
            ("surface", "Cards"),
            ("accent", "Main colour"),
            ("accent-strong", "Strong main colour"),
            ("accent-tint", "Quiet boxes"),
            ("on-accent", "Text on buttons"),
            ("wrong", "What went wrong"),
            ("wrong-tint", "Boxes about what went wrong"),
            ("step-0", "Lowest step"),
            ("step-1", "Second step"),
            ("step-2", "Third step"),
            ("step-3", "Highest step"),
            ("on-step", "Text on steps"),
            ("on-step-3", "Text on the highest step"),
            ("line-strong", "Edges of fields"),
            ("focus-ink", "Ring around what is in use"),
            ("focus", "Outer ring around what is in use"),
        ],
    },
    more: MoreWords {
        title: "More settings",
        heading_level: Question {
            label: "Level of the first heading",
            hint: "By itself it follows the heading before the check.",
        },
        heading_follows: "By itself",
        instance: Question {
            label: "Name",
            hint: "Checks of one name on your website share what is saved. Use small letters, digits and hyphens.",
        },
        share: Choice {
            label: "Tell our page which answers people choose",
            hint: "Visitors will read on every page that your website gets their answers. Frames never tell.",
        },
        base: Question { label: "Where the check lies", hint: "The address of the folder with its files." },
    },
    preview_title: "Preview",
    preview_hint: "This is the check itself. You can try it: what you do here is kept apart from your own checks.",
    copying: CopyWords {
        title: "Copy this",
        lines: "Into your page",
        styles: "Into a style sheet of your website",
        styles_hint: "Ask the people who look after your theme. Without it, the check has its own colours.",
        policy: "Into your Content-Security-Policy, if you have one",
        policy_hint: "Many websites have none: then skip this. If a line of the same name is there already, add to it what \
                      stands after the name.",
        policy_none: "A link needs nothing.",
        server: "On the server of the check",
        server_hint: "Only if the check lies on another address than your page. Its policy has to let your page show it.",
        pinned_hint: "Keep the files of this release on the server for as long as these lines are in use.",
        copy: "Copy",
        copied: "Copied.",
        selected: "Your browser does not let us copy. The lines are selected: press Ctrl and C, on a Mac Command and C.",
    },
    pasted: PastedWords {
        product: "Empowerment Check",
        loading: "Empowerment Check is loading.",
        needs_script: "It needs JavaScript, which is switched off in this browser.",
        otherwise: Phrase::new("You can also {0} or {1}."),
        on_its_own: "open it on a page of its own",
        on_paper: "print a paper form",
        about: "Check how well communities are empowered where you live. Your answers stay in your browser.",
    },
    faults: MakerFaults {
        link: "This is left out. Write an address that begins with https:, http:, mailto: or tel:, or with /.",
        whole_link: "This is left out. In a frame, write the whole address, or fill in the address of your website below.",
        instance: "This is left out. Use up to 64 small letters, digits, hyphens and full stops, a letter or digit first.",
        colour: "This is left out. Write a colour such as #5b1f69 or teal.",
        font: "This is left out. Write names of fonts with commas between them.",
        address: "This is left out. Write an address that begins with https://.",
    },
};
