//! Parts that pages are made of, one to a file. A style sheet in `style/components/` has the name of its component, or
//! of what it dresses on several pages (`card`, `task_list`).

pub mod about_website;
pub mod behind_button;
pub mod blocks;
pub mod button;
pub mod carry_offer;
pub mod choice_list;
pub mod computer_question;
pub mod counts_chart;
pub mod drawing;
pub mod earlier_answer;
pub mod field;
pub mod help;
pub mod judgement;
pub mod lens_link;
pub mod more;
pub mod next_list;
pub mod notice_box;
pub mod one_file;
pub mod page_heading;
pub mod paper_form;
pub mod part;
pub mod passphrase_field;
pub mod quoted;
pub mod radar_chart;
pub mod said;
pub mod save_picture;
pub mod score_grid;
pub mod score_table;
pub mod statement;
pub mod statement_text;
pub mod status_bar;
pub mod text_to_copy;
pub mod ways_out;
pub mod written;
