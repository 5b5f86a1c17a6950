import { describe, expect, it } from 'vitest';
import { readCoverage } from '@/extraction/role/read-coverage';
import { roleText } from '@/extraction/role/role-text';

const ML_DUTIES = `What you will do
- Train deep learning models in PyTorch and fine-tune large language models
- Build machine learning pipelines for NLP and computer vision
- Evaluate language models, embeddings and transformers
- Read papers on reinforcement learning and foundation models`;

function coverage(title: string, description = 'We build things. Join the team.'): string {
  return readCoverage(roleText(title, 'Northwind Labs', description)).coverage;
}

describe('titles that name AI work', () => {
  it.each([
    'Machine Learning Engineer',
    'Senior AI Engineer',
    'Software Engineer, ML Infrastructure',
    'Software Engineer - AI/ML',
    'NLP Scientist',
    'Staff Computer Vision Engineer',
    'MLOps Engineer',
    'GenAI Developer',
    'Prompt Engineer',
    'LLM Research Engineer',
    'Member of Technical Staff, Reinforcement Learning',
    'Applied AI Engineer, Customer Success Tools',
    'AI Engineer - Vice President',
    'Machine Learning Engineer, Sales Forecasting',
    'Data Engineer (Machine Learning)',
    'AI/ML Platform Engineering',
    'A.I. Engineer',
    'KI-Entwickler (m/w/d)',
    'Perception Engineer',
    'Research Engineer, Post-Training',
    'Research Scientist, Interpretability',
    'VLM Research Engineer',
  ])('%s', (title) => {
    expect(coverage(title)).toBe('covered');
  });
});

describe('titles of other work', () => {
  it.each([
    'Registered Nurse',
    'AI Strategy Lead',
    'AI Governance Lead',
    'AI Operations Associate',
    'AI Enablement Specialist',
    'Radiologist, AI',
    'AI Sales Engineer',
    'Engineering Manager, Machine Learning',
    'Director of AI',
    'Head of Machine Learning',
    'VP of Engineering, AI',
    'AI Product Manager',
    'Technical Program Manager, ML Platform',
    'Technical Recruiter, AI',
    'AI Content Writer',
    'AI Artist',
    'Machine Learning Trainer',
    'AI Policy Counsel',
    'Technical Support Engineer',
    'Solutions Engineer',
    'Data Analyst',
    'Project Manager - AI Assisted Development',
  ])('%s, even with AI all through the text', (title) => {
    expect(coverage(title, ML_DUTIES)).toBe('not-covered');
  });
});

describe('titles that the duties decide', () => {
  it.each([
    ['Data Scientist', ML_DUTIES, 'covered'],
    ['Data Scientist', 'Build dashboards and run SQL reports for the finance team.', 'not-covered'],
    ['Applied Scientist', ML_DUTIES, 'covered'],
    ['Research Scientist', ML_DUTIES, 'covered'],
    ['Research Scientist', 'Grow crystals and measure their neutron scattering.', 'not-covered'],
    ['Researcher, Model Welfare', ML_DUTIES, 'adjacent'],
    ['Software Engineer', ML_DUTIES, 'adjacent'],
    ['Member of Technical Staff', ML_DUTIES, 'adjacent'],
    ['Software Engineer', 'Write services in Go. We use AI tools to code.', 'not-covered'],
    ['Security Engineer', ML_DUTIES, 'not-covered'],
    ['AI / ML Lead', ML_DUTIES, 'covered'],
    ['Office Assistant', ML_DUTIES, 'not-covered'],
  ])('%s', (title, description, expected) => {
    expect(coverage(title, description)).toBe(expected);
  });

  it('is not moved by a nurse’s AI-powered charts', () => {
    const text =
      'Keep AI-powered charts up to date. Our AI platform uses machine learning and deep learning.';
    expect(coverage('ICU Nurse', text)).toBe('not-covered');
  });
});

it.each([
  ['Machine Learning Engineer', '', 'Machine Learning'],
  ['Director of AI', '', 'Director'],
  ['Software Engineer', ML_DUTIES, 'deep learning'],
])('names the words that decided for %s', (title, description, words) => {
  expect(readCoverage(roleText(title, null, description)).reason).toContain(words);
});
